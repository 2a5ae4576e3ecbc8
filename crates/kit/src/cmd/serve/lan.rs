//! `wayside serve --lan`: the pages for the phones of a local network, until Ctrl-C or until the time is over.

use super::{keep_panics_silent, qr, stop};
use crate::{cmd, fail::Fail};
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};
use tokio::runtime;
use wayside_handout::{Config, Handout, Network, Running, networks};
use wayside_pack::Pack;
use wayside_site::Site;

// No docstring: clap would show it in place of the command's own.
#[derive(Debug, clap::Args)]
pub(super) struct Lan {
    /// Hand out to the phones on a network; its name may be left out if there is only one
    #[arg(long, value_name = "NETWORK", num_args = 0..=1, default_missing_value = "", conflicts_with = "listen")]
    lan: Option<String>,
    /// List the networks of this computer
    #[arg(long, conflicts_with_all = ["lan", "listen"])]
    networks: bool,
    /// Stop by itself
    #[arg(long, value_name = "TIME", requires = "lan", value_parser = ["1h", "4h", "12h"])]
    stop_after: Option<String>,
    /// Also hand out the installers in this folder, for Android, Linux, Windows and macOS
    #[arg(long, value_name = "DIR", requires = "lan")]
    folder: Option<PathBuf>,
    /// Languages to offer first, best first
    #[arg(long, value_name = "LANG", requires = "lan", value_delimiter = ',')]
    lang: Vec<String>,
    /// Countries that this is for; if it is one, pages show its numbers first
    #[arg(long = "in", value_name = "COUNTRY", requires = "lan", value_delimiter = ',')]
    countries: Vec<String>,
}

impl Lan {
    /// Whether anything but the usual is asked for.
    pub(super) fn is_asked_for(&self) -> bool {
        self.networks || self.lan.is_some()
    }
}

/// Prints the addresses and the code of the first one, then hands out.
pub(super) fn run(args: &Lan, out: &mut dyn Write) -> Result<(), Fail> {
    if args.networks {
        return list(out);
    }
    let site = Arc::new(Site::new(cmd::base()?).map_err(Fail::base)?);
    let config = config(args, site.pack())?;
    keep_panics_silent();
    let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(Fail::Start)?;
    runtime.block_on(async {
        // Before the address is printed: whoever reads it may stop us at once.
        let stop = stop().map_err(Fail::Start)?;
        let running = Handout::start(site, config)?;
        show(&running, out).and_then(|()| out.flush()).map_err(Fail::Output)?;
        tokio::select! {
            () = stop => {}
            () = running.over() => {}
        }
        running.stop();
        Ok(())
    })
}

fn config(args: &Lan, pack: &Pack) -> Result<Config, Fail> {
    let network = match args.lan.as_deref().unwrap_or_default() {
        "" => only_network()?,
        name => Network::named(name)?,
    };
    Ok(Config {
        languages: languages(&args.lang, pack)?,
        countries: countries(&args.countries, pack)?,
        stop_after: args.stop_after.as_deref().and_then(hours),
        folder: args.folder.clone(),
        ..Config::new(network)
    })
}

/// The one network that other devices can be on.
fn only_network() -> Result<Network, Fail> {
    let mut networks = networks()?;
    networks.retain(|network| !network.is_loopback);
    let known = networks.iter().map(|network| network.name.clone()).collect();
    <[Network; 1]>::try_from(networks).map(|[network]| network).map_err(|_| Fail::WhichNetwork(known))
}

fn hours(text: &str) -> Option<Duration> {
    text.strip_suffix('h')?.parse().ok().map(Duration::from_hours)
}

fn languages(asked: &[String], pack: &Pack) -> Result<Vec<String>, Fail> {
    let known: Vec<String> = pack.languages().map_err(Fail::base)?.into_iter().map(|language| language.tag).collect();
    match asked.iter().find(|lang| !known.contains(lang)) {
        Some(lang) => Err(Fail::Language { lang: lang.clone(), known: known.join(", ") }),
        None => Ok(asked.to_vec()),
    }
}

fn countries(asked: &[String], pack: &Pack) -> Result<Vec<String>, Fail> {
    let capitals = asked.iter().map(|country| (country, country.to_ascii_uppercase()));
    capitals
        .map(|(country, code)| match pack.name("en", "region", &code).map_err(Fail::base)? {
            Some(_) => Ok(code),
            None => Err(Fail::Country(country.clone())),
        })
        .collect()
}

/// One network a line: name and address.
fn list(out: &mut dyn Write) -> Result<(), Fail> {
    for network in networks()? {
        writeln!(out, "{}\t{}", network.name, network.address).map_err(Fail::Output)?;
    }
    Ok(())
}

fn show(running: &Running, out: &mut dyn Write) -> io::Result<()> {
    let address = running.address();
    writeln!(out, "{address}")?;
    if let Some(name) = running.address_by_name() {
        writeln!(out, "{name}")?;
    }
    // An address always fits; if it did not, it could still be typed.
    qr::draw(&address, io::stdout().is_terminal()).map_or(Ok(()), |code| write!(out, "\n{code}"))
}
