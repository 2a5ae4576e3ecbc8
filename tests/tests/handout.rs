//! Handing out over a local network: where it listens and what it sends, how it starts and ends, a walk with a phone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::{
    net::{IpAddr, Ipv4Addr, TcpListener, TcpStream, UdpSocket},
    sync::Arc,
    time::Duration,
};
use tempfile::TempDir;
use wayside_handout::{Config, Handout, Network, PORT};
use wayside_site::Site;
use wayside_tests::{
    browser::{
        chromium::chromium,
        firefox::Firefox,
        process::await_that,
        trace::{self, Call},
    },
    handout::{loopback, served, start, wayside},
    network::Host,
    wire::{Connection, get},
};

// Where it listens, and what it sends.

/// The multicast group of names, and where answers to a question there arrive.
const NAMES: Ipv4Addr = Ipv4Addr::new(224, 0, 0, 251);
/// A question for the address of `wayside.local`.
const QUESTION: &[u8] = b"\0\0\0\0\0\x01\0\0\0\0\0\0\x07wayside\x05local\0\0\x01\0\x01";

/// Hears what is said of names on the network of an address.
fn hear(here: Ipv4Addr) -> UdpSocket {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 5353)).unwrap();
    socket.join_multicast_v4(&NAMES, &here).unwrap();
    socket
}

/// Whether the name is known to whoever hears.
fn name_is_known(socket: &UdpSocket, expected: Ipv4Addr) -> bool {
    socket.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    let mut packet = [0; 9000];
    let ask = || {
        socket.send_to(QUESTION, (NAMES, 5353)).unwrap();
        while let Ok((length, _)) = socket.recv_from(&mut packet) {
            let said = &packet[..length];
            let holds = |bytes: &[u8]| said.windows(bytes.len()).any(|part| part == bytes);
            // An answer, with the name and the address in it.
            if said[2] & 0x80 != 0 && holds(b"\x07wayside\x05local") && holds(&expected.octets()) {
                return Some(());
            }
        }
        None
    };
    await_that("the name", ask);
    true
}

/// A call that sends to somebody who did not connect.
fn sent_to(call: &Call) -> bool {
    ["sendto", "sendmsg"].contains(&call.name.as_str()) && call.leaves_the_machine() && !call.given.contains("AF_NETLINK")
}

#[test]
fn it_is_reached_from_its_network_alone_and_calls_nobody() {
    let (laptop, phone, office) = (Host::new(), Host::new(), Host::new());
    laptop.cable(("wlan7", "10.77.0.1/24"), &phone, ("phone7", "10.77.0.2/24"));
    laptop.cable(("office7", "10.78.0.1/24"), &office, ("other7", "10.78.0.2/24"));
    office.ip(&["route", "add", "10.77.0.0/24", "via", "10.78.0.1"]);
    phone.ip(&["route", "add", "10.78.0.0/24", "via", "10.77.0.1"]);
    phone.ip(&["route", "add", "224.0.0.0/4", "dev", "phone7"]);
    let heard = phone.here(|| hear(Ipv4Addr::new(10, 77, 0, 2)));
    let overheard = office.here(|| hear(Ipv4Addr::new(10, 78, 0, 2)));
    let notes = TempDir::new().unwrap();
    let file = notes.path().join("trace");
    let (strace, arguments) = trace::watched(&file, wayside().to_str().unwrap());
    let mut command = laptop.command(&strace);
    let (mut program, address) = served(command.args(arguments).args(["serve", "--lan", "wlan7", "--stop-after", "1h"]));
    assert_eq!(address, "10.77.0.1:8765".parse().unwrap());

    let page = |host: &Host| host.here(|| get(address, "/es/help", "").status);
    assert_eq!(page(&phone), 200);
    assert_eq!(page(&laptop), 200, "the worker can look at it");
    assert!(name_is_known(&heard, Ipv4Addr::new(10, 77, 0, 1)));

    let refused = |host: &Host, address: &str| host.here(|| TcpStream::connect(address).is_err());
    for other in ["127.0.0.1:8765", "10.78.0.1:8765"] {
        assert!(refused(&laptop, other), "it listens at {other}");
    }
    assert!(refused(&phone, "10.78.0.1:8765"));
    // Linux answers for an address on any cable: the other network gets that far, and finds nobody.
    let control = laptop.here(|| TcpListener::bind("10.77.0.1:9000").unwrap());
    assert!(!refused(&office, &control.local_addr().unwrap().to_string()));
    assert!(refused(&office, "10.77.0.1:8765"), "it is reached from another network");

    program.interrupt();
    assert!(program.end().success());
    overheard.set_nonblocking(true).unwrap();
    assert!(overheard.recv(&mut [0; 9000]).is_err(), "its name was said on another network");
    let calls = trace::read(&file);
    let connects: Vec<&Call> = calls.iter().filter(|call| call.name == "connect" && call.leaves_the_machine()).collect();
    assert!(connects.is_empty(), "it calls out: {connects:?}");
    let sent: Vec<&Call> = calls.iter().filter(|call| sent_to(call)).collect();
    assert!(!sent.is_empty(), "the trace shows no announcement");
    for call in sent {
        assert!(call.given.contains("224.0.0.251") || call.given.contains("ff02::fb"), "a way out: {call:?}");
    }
    for call in calls.iter().filter(|call| call.name == "bind" && call.leaves_the_machine() && !call.given.contains("NETLINK")) {
        let own = call.given.contains("htons(8765)") && call.given.contains("\"10.77.0.1\"");
        assert!(own || call.given.contains("htons(5353)"), "it listens elsewhere: {call:?}");
    }
}

#[test]
fn networks_are_listed_by_name_the_loopback_last() {
    let (laptop, phone) = (Host::new(), Host::new());
    laptop.cable(("wlan8", "10.79.0.1/24"), &phone, ("phone8", "10.79.0.2/24"));
    let output = laptop.command(wayside().to_str().unwrap()).args(["serve", "--networks"]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "wlan8\t10.79.0.1\nlo\t127.0.0.1\n");
    // With one there is no need to name it.
    let (_program, address) = served(laptop.command(wayside().to_str().unwrap()).args(["serve", "--lan"]));
    assert_eq!(address, "10.79.0.1:8765".parse().unwrap());
    let (_second, address) = served(laptop.command(wayside().to_str().unwrap()).args(["serve", "--lan", "wlan8"]));
    assert_eq!(address, "10.79.0.1:8766".parse().unwrap(), "the port of the first is taken");
}

#[test]
fn a_network_without_ipv4_will_do() {
    let (laptop, phone) = (Host::new(), Host::new());
    laptop.cable(("wlan9", "10.80.0.1/24"), &phone, ("phone9", "10.80.0.2/24"));
    for (host, name, address) in [(&laptop, "wlan9", "fd80::1/64"), (&phone, "phone9", "fd80::2/64")] {
        host.ip(&["-4", "addr", "flush", "dev", name]);
        host.ip(&["addr", "add", address, "dev", name, "nodad"]);
    }
    let (_program, address) = served(laptop.command(wayside().to_str().unwrap()).args(["serve", "--lan"]));
    assert_eq!(address, "[fd80::1]:8765".parse().unwrap());
    assert_eq!(phone.here(|| get(address, "/ar/", "").status), 200);
}

// How it starts and ends.

#[test]
fn it_starts_is_counted_and_ends() {
    let running = start(Config::new(loopback()));
    let address = running.socket_address();
    assert!(address.ip().is_loopback() && (address.port() >= PORT), "{address}");
    assert_eq!((running.phones(), running.is_over(), running.address_by_name()), (0, false, None));
    assert_eq!(get(address, "/es/", "").status, 200);
    assert_eq!(running.phones(), 1);
    let mut idle = Connection::new(address).unwrap();
    idle.send(b"GET /es/ HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    assert_eq!(idle.answer(false).unwrap().unwrap().status, 200);
    running.stop();
    assert!(TcpStream::connect(address).is_err(), "it listens after it was stopped");
    assert!(idle.answer(false).unwrap().is_none(), "a connection outlives it");

    let dropped = start(Config::new(loopback()));
    let address = dropped.socket_address();
    drop(dropped);
    assert!(TcpStream::connect(address).is_err(), "it listens after it was dropped");
}

#[tokio::test]
async fn it_ends_by_itself() {
    let running = start(Config { stop_after: Some(Duration::from_millis(50)), ..Config::new(loopback()) });
    let address = running.socket_address();
    assert!(running.time_left().unwrap() <= Duration::from_millis(50));
    running.over().await;
    assert!(running.is_over());
    assert!(TcpStream::connect(address).is_err(), "it listens after its time");
}

#[test]
fn what_does_not_start_says_why() {
    let site = || Arc::new(Site::new(wayside_base::open().unwrap()).unwrap());
    let code = |config: Config| Handout::start(site(), config).unwrap_err().code();
    assert_eq!(Network::named("no-such-network").unwrap_err().code(), "share-no-network");
    // An address of nobody here (RFC 5737).
    let elsewhere = Network { address: IpAddr::from([192, 0, 2, 1]), ..loopback() };
    assert_eq!(code(Config::new(elsewhere)), "share-listen");
    assert_eq!(code(Config { folder: Some("/nowhere/at/all".into()), ..Config::new(loopback()) }), "share-unreadable");
}

#[test]
fn the_country_that_was_chosen_is_on_every_page() {
    let home = |countries: &[&str]| {
        let countries = countries.iter().map(|&country| country.to_owned()).collect();
        let running = start(Config { countries, ..Config::new(loopback()) });
        String::from_utf8(get(running.socket_address(), "/es/", "").body).unwrap()
    };
    assert!(home(&["MX"]).contains("?in=mx"));
    // Of several nobody knows in which the reader is: a wrong number would be worse than a question.
    assert!(!home(&["HN", "GT", "MX"]).contains("?in="));
    assert!(!home(&[]).contains("?in="));
}

// As a person with a phone.

/// What is pressed, and the beginning of where it leads: home, help, a check, an article, words to show.
const WALK: [(&str, &str); 13] = [
    ("a[href='/es/?in=mx'], a[href='/es/']", "/es/"),
    ("main a[href^='/es/help']", "/es/help/mx"),
    ("a.back", "/es/help"),
    ("a.back", "/es/"),
    ("main a[href^='/es/check']", "/es/check"),
    ("main a[href^='/es/check/situation']", "/es/check/situation"),
    ("a.back", "/es/check"),
    ("a.back", "/es/"),
    ("main a[href^='/es/rights']", "/es/rights"),
    ("main a[href^='/es/rights/']", "/es/rights/"),
    ("footer a", "/es/"),
    ("main a[href^='/es/say']", "/es/say"),
    ("main a[href^='/es/say/']", "/es/say/"),
];

#[tokio::test]
async fn a_phone_walks_through_the_pages() {
    let running = start(Config { countries: vec!["MX".to_owned()], ..Config::new(loopback()) });
    let address = running.address();
    let session = chromium(address.trim_end_matches('/')).await;
    session.size(320, 640).await;
    session.devtools("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": true })).await;
    session.goto("/").await;
    for (link, at) in WALK {
        session.follow(link).await;
        assert!(session.address().await.starts_with(at), "{link} leads to {}", session.address().await);
        assert!(session.shows("h1").await, "{at} has no heading");
    }
    assert_eq!(running.phones(), 1);
    session.close().await;
}

#[test]
fn a_phone_with_firefox_walks_through_the_pages() {
    let running = start(Config { countries: vec!["MX".to_owned()], ..Config::new(loopback()) });
    let address = running.address();
    let mut firefox = Firefox::start(address.trim_end_matches('/'));
    firefox.goto("/");
    for (link, at) in WALK {
        firefox.click(link);
        assert!(firefox.address().starts_with(at), "{link} leads to {}", firefox.address());
        assert!(firefox.shows("h1"), "{at} has no heading");
    }
    firefox.goto("/es/check/situation?in=mx");
    assert!(!firefox.shows(".after-gate"), "the questions do not wait behind the gate");
    firefox.click("#g0");
    firefox.click("#s8y");
    firefox.click("#s9y");
    assert!(firefox.shows(".result.o-strong"), "the check says nothing");
    let asked = firefox.asked();
    assert!(asked.len() > WALK.len() && asked.iter().all(|one| one.starts_with(&address)), "asked elsewhere: {asked:?}");
    assert_eq!(running.phones(), 1);
}
