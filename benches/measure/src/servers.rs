//! The hand-out beside `nginx`, which hands out the same bytes from a disk, and beside `kiwix-serve`, which has the same pages in an
//! archive: one after the other in one run, asked by `wrk` over the loopback.

use std::{
    error::Error,
    fs,
    io::Write,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::Duration,
};
use wayside_handout::{Choice, Config, Export, Handout, Network, export};
use wayside_site::Site;

const ARTICLE: &str = "/es/rights/trafficking";
const SEARCH: &str = "/es/search?q=deuda";

/// A server that ends with its value.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Requests a second of each, and the ratios.
pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let site = Arc::new(Site::new(wayside_base::open()?)?);
    let handed = Handout::start(Arc::clone(&site), Config::new(Network::named("lo")?))?;
    let base = format!("http://{}", handed.socket_address());
    let article = asked(&format!("{base}{ARTICLE}"))?;
    let search = asked(&format!("{base}{SEARCH}"))?;
    let (port, _nginx) = nginx(folder.path(), &format!("{base}{ARTICLE}"))?;
    let same = asked(&format!("http://127.0.0.1:{port}/article.html"))?;
    println!(
        "| hand-out against `nginx`, article page | {article:.0} against {same:.0} requests/s: {:.2} × | ≥ 0.5 × |",
        article / same
    );
    let (port, _kiwix) = kiwix(folder.path(), &site)?;
    let archived = asked(&format!("http://127.0.0.1:{port}/site{ARTICLE}.html"))?;
    let searched = asked(&format!("http://127.0.0.1:{port}/search?content=site&pattern=deuda"))?;
    println!(
        "| against `kiwix-serve`, article page | {article:.0} against {archived:.0} requests/s: {:.1} × | ≥ 3 × |",
        article / archived
    );
    println!("| the same, search | {search:.0} against {searched:.0} requests/s: {:.1} × | ≥ 20 × |", search / searched);
    handed.stop();
    Ok(())
}

/// Requests a second that `wrk` gets answered, with 32 connections that stay.
fn asked(url: &str) -> Result<f64, Box<dyn Error>> {
    let said = Command::new("wrk").args(["-t2", "-c32", "-d6s", "-H", "Accept-Encoding: gzip", url]).output()?;
    let text = String::from_utf8(said.stdout)?;
    if text.contains("Non-2xx") || !said.status.success() {
        return Err(format!("{url}: {text}").into());
    }
    let rate = text.lines().find_map(|line| line.strip_prefix("Requests/sec:"));
    Ok(rate.ok_or_else(|| format!("wrk says no rate: {text}"))?.trim().parse()?)
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Waits until somebody listens.
fn listens(port: u16) -> Result<(), Box<dyn Error>> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    for _ in 0..500 {
        if TcpStream::connect(address).is_ok() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(20));
    }
    Err(format!("nobody listens at {address}").into())
}

/// `nginx` with the bytes of one page, packed as the hand-out sends them.
fn nginx(folder: &Path, page: &str) -> Result<(u16, Server), Box<dyn Error>> {
    let (port, root) = (free_port()?, folder.join("root"));
    fs::create_dir_all(&root)?;
    for (name, encoding) in [("article.html", "identity"), ("article.html.gz", "gzip")] {
        let bytes = Command::new("curl")
            .args(["--silent", "--fail", "--header", &format!("Accept-Encoding: {encoding}"), page])
            .output()?;
        fs::write(root.join(name), bytes.stdout)?;
    }
    let config = format!(
        "daemon off; user root; worker_processes 2; pid {at}/pid; error_log {at}/error; events {{}} http {{ include /etc/nginx/mime.types;
         access_log off; keepalive_requests 1000000; sendfile on; tcp_nopush on; open_file_cache max=10;
         server {{ listen 127.0.0.1:{port}; root {at}/root; gzip_static on; }} }}",
        at = folder.display()
    );
    fs::File::create(folder.join("nginx.conf"))?.write_all(config.as_bytes())?;
    let child = Command::new("nginx")
        .arg("-p")
        .arg(folder)
        .arg("-c")
        .arg(folder.join("nginx.conf"))
        .arg("-e")
        .arg(folder.join("error"))
        .spawn()?;
    let server = Server(child);
    listens(port)?;
    Ok((port, server))
}

/// `kiwix-serve` with the export as an archive, full-text index included.
fn kiwix(folder: &Path, site: &Site) -> Result<(u16, Server), Box<dyn Error>> {
    let (pages, archive, port) = (folder.join("site"), folder.join("site.zim"), free_port()?);
    let choice = Choice { languages: Vec::new(), countries: Vec::new(), on: jiff::Timestamp::now() };
    // What says `noindex` is not found in an archive either.
    export(site, &pages, &Export { choice, url: None, base: "/".to_owned(), index: true }, &|_, _| ())?;
    fs::write(pages.join("illustration.png"), include_bytes!("../illustration.png"))?;
    let packed = Command::new("find").arg(&pages).args(["(", "-name", "*.gz", "-o", "-name", "*.br", ")", "-delete"]).status()?;
    if !packed.success() {
        return Err("packed copies stay in the archive".into());
    }
    let made = Command::new("zimwriterfs")
        .args(["--welcome=index.html", "--illustration=illustration.png", "--language=spa", "--title=Wayside", "--name=site"])
        .args(["--description=Wayside", "--creator=Wayside", "--publisher=Wayside"])
        .arg(&pages)
        .arg(&archive)
        .stdout(Stdio::null())
        .output()?;
    if !made.status.success() {
        return Err(format!("zimwriterfs: {}", String::from_utf8_lossy(&made.stderr)).into());
    }
    let child = Command::new("kiwix-serve")
        .args(["--address", "127.0.0.1", "--threads", "2", "--port", &port.to_string()])
        .arg(&archive)
        .stdout(Stdio::null())
        .spawn()?;
    let server = Server(child);
    listens(port)?;
    Ok((port, server))
}
