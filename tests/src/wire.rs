//! HTTP/1.1 byte by byte, as no library would send it.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{Shutdown, SocketAddr, TcpStream},
    time::Duration,
};

/// How long an answer may take before a test gives up on it.
const PATIENCE: Duration = Duration::from_mins(1);

/// An answer.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Headers: names in small letters.
    pub headers: Vec<(String, String)>,
    /// Body as it was sent.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Whether the connection ends after it.
    pub fn is_last(&self) -> bool {
        self.header("connection").eq_ignore_ascii_case("close")
    }
}

/// A connection that stays.
pub struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    /// Connects.
    pub fn new(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.get_mut().write_all(bytes)
    }

    /// Says that nothing more will be sent.
    pub fn finish(&mut self) {
        let _ = self.stream.get_mut().shutdown(Shutdown::Write);
    }

    /// The next answer; `None` if the connection has ended. `HEAD` is answered without a body.
    pub fn answer(&mut self, head: bool) -> io::Result<Option<Answer>> {
        let Some(line) = self.line()? else { return Ok(None) };
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let mut answer = Answer { status: status.ok_or_else(|| io::Error::other(line))?, ..Answer::default() };
        while let Some(line) = self.line()?.filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').ok_or_else(|| io::Error::other(line.clone()))?;
            answer.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = answer.header("content-length").parse().unwrap_or(0);
        if !head && answer.status != 304 {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body)?;
        }
        Ok(Some(answer))
    }

    fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        if self.stream.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&line).trim_end().to_owned()))
    }
}

/// Sends bytes and reads every answer until the server ends the connection.
///
/// # Panics
/// If there is no server.
pub fn exchange(address: SocketAddr, bytes: &[u8]) -> Vec<Answer> {
    let mut connection = Connection::new(address).expect("a server");
    // The server may end it before it has read everything that is too long.
    let _ = connection.send(bytes);
    connection.finish();
    let mut answers = Vec::new();
    while let Ok(Some(answer)) = connection.answer(false) {
        answers.push(answer);
    }
    answers
}

/// The answer to a `GET` with further header lines, each with its end.
///
/// # Panics
/// If there is none.
pub fn get(address: SocketAddr, target: &str, headers: &str) -> Answer {
    let request = format!("GET {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n");
    let answers = exchange(address, request.as_bytes());
    answers.into_iter().next().unwrap_or_else(|| panic!("no answer to {target}"))
}
