//! Programs that tests start, and end with everything those started.

use rustix::process::{Pid, Signal, kill_process_group};
use std::{
    fs,
    io::{BufRead, BufReader, Read},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, Command, ExitStatus},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// How long something may take before a test gives up on it. Nothing waits that long when all is well.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// How often something is looked at that tells nobody when it is there.
pub const GLANCE: Duration = Duration::from_millis(10);

/// A program in a process group of its own, which is ended when this is dropped.
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts a program.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_owned();
        let child = command.process_group(0).spawn();
        Self { child: child.unwrap_or_else(|error| panic!("{} could not be started: {error}", name.display())) }
    }

    /// Its id, which is also its group's.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its standard input, which has to be piped.
    ///
    /// # Panics
    /// If it is not, or was taken already.
    pub fn input(&mut self) -> ChildStdin {
        self.child.stdin.take().expect("a piped standard input")
    }

    /// The lines of its standard output, which has to be piped.
    ///
    /// # Panics
    /// If it is not, or was taken already.
    pub fn lines(&mut self) -> Lines {
        Lines::of(self.child.stdout.take().expect("a piped standard output"))
    }

    /// How it ended; `None` if it runs still.
    ///
    /// # Panics
    /// If the system does not know it.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("a child of this process")
    }

    /// Processes of its group, itself not counted.
    ///
    /// # Panics
    /// If the system has no `/proc`.
    pub fn group(&self) -> Vec<u32> {
        let own = self.id();
        let processes = fs::read_dir("/proc").expect("/proc").flatten();
        let processes = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        processes.filter(|process| *process != own && group_of(*process) == Some(own)).collect()
    }

    /// Tells it and its group to stop, as Ctrl-C does.
    pub fn interrupt(&self) {
        // It may have ended by itself.
        let _ = kill_process_group(Pid::from_child(&self.child), Signal::INT);
    }

    /// What it wrote to its standard error, which has to be piped, until it ended.
    ///
    /// # Panics
    /// If it is not, or was taken already.
    pub fn said(&mut self) -> String {
        let mut said = String::new();
        let mut error = self.child.stderr.take().expect("a piped standard error");
        error.read_to_string(&mut said).expect("words");
        said
    }

    /// Ends it and its group at once, as the system does when memory runs out.
    pub fn kill(&mut self) {
        // The group may be gone already.
        let _ = kill_process_group(Pid::from_child(&self.child), Signal::KILL);
        let _ = self.child.wait();
    }

    /// Waits for its end.
    ///
    /// # Panics
    /// If it does not end.
    pub fn end(&mut self) -> ExitStatus {
        await_that("the program to end", || self.ended())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The group of a process: the third word after its name, which stands in brackets and may hold anything.
fn group_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(2)?.parse().ok()
}

/// Lines of a program, as they come.
pub struct Lines(Receiver<String>);

impl Lines {
    fn of(output: impl Read + Send + 'static) -> Self {
        let (send, receive) = mpsc::channel();
        // Reads on when nobody listens any more: a program must not stop because its output is full.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = send.send(line);
            }
        });
        Self(receive)
    }

    /// The next line, if one has come.
    pub fn next(&self) -> Option<String> {
        self.0.try_recv().ok()
    }

    /// The next line that something can be made of, which says `awaited`.
    ///
    /// # Panics
    /// If none comes.
    pub fn find<T>(&self, awaited: &str, what: impl Fn(&str) -> Option<T>) -> T {
        loop {
            match self.0.recv_timeout(PATIENCE) {
                Ok(line) => {
                    if let Some(found) = what(&line) {
                        return found;
                    }
                }
                Err(RecvTimeoutError::Timeout) => panic!("a program did not say: {awaited}"),
                Err(RecvTimeoutError::Disconnected) => panic!("a program ended before it said: {awaited}"),
            }
        }
    }
}

/// Looks again and again until there is something.
///
/// # Panics
/// If there never is.
pub fn await_that<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
        thread::sleep(GLANCE);
    }
}

/// Waits until a program listens at a port of the loopback. A connection to a port at which nobody listens can come about with
/// itself, if the system happens to give it the same port to speak from.
///
/// # Panics
/// If it never does.
pub fn await_listener(what: &str, port: u16) {
    await_that(what, || {
        let stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        (stream.local_addr().ok()? != stream.peer_addr().ok()?).then_some(())
    });
}

/// A port of the loopback that nobody uses.
///
/// # Panics
/// If there is none.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}
