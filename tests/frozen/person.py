"""A person at a screen without a monitor: a display server, a window manager, the built program, keys and a mouse."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

PATIENCE_SECONDS = 180.0
_STEP_SECONDS = 0.2
_SETTLE_SECONDS = 0.4
"""After a window came up, until it takes keys."""
SIZE = "1366x768x24"


class Person:
    """Presses keys and clicks in the window that is in front, and knows windows by their titles."""

    def __init__(self, display: str, process: "subprocess.Popen[bytes]", shots: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self._shots = shots
        self.process = process

    def keys(self, *names: str) -> None:
        """Press keys one after the other (`Return`, `ctrl+m`)."""
        for name in names:
            self._do("key", "--clearmodifiers", name)
            time.sleep(0.06)

    def type(self, text: str) -> None:
        """Type letters."""
        self._do("type", "--delay", "15", text)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click at a place of the window in front, in pixels from its upper left corner within the frame."""
        self._do("getactivewindow", "mousemove", "--window", "%1", str(x), str(y))
        time.sleep(_SETTLE_SECONDS)  # a window under Wine takes no click before it knows that the mouse is there
        for _ in range(times):
            self._do("mousedown", "1", "sleep", "0.05", "mouseup", "1", "sleep", "0.05")

    def bring(self, title: str) -> None:
        """Wait for a window whose title ends so, wherever it is, and bring it to the front."""
        self.until(lambda: any(name.endswith(title) for name in self.titles()), f"a window called {title}")
        time.sleep(_SETTLE_SECONDS)
        self._do("search", "--onlyvisible", "--name", f"{re.escape(title)}$", "windowactivate", "--sync")

    def put_away(self, title: str) -> None:
        """Make the windows small whose title ends so."""
        self._do("search", "--onlyvisible", "--name", f"{re.escape(title)}$", "windowminimize", "%@")

    def titles(self) -> list[str]:
        """Return the titles of all windows that can be seen."""
        found = self._run("search", "--onlyvisible", "--name", ".", "getwindowname", "%@")
        return found.stdout.decode("utf-8", "replace").splitlines()

    def title(self) -> str:
        """Return the title of the window in front, "" while there is none."""
        found = self._run("getactivewindow", "getwindowname")
        return found.stdout.decode("utf-8", "replace").strip()

    def see(self, title: str) -> None:
        """Wait until a window is in front whose title has these words."""
        self.until(lambda: title in self.title(), f"a window called {title}")
        time.sleep(_SETTLE_SECONDS)

    def until(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait until something is so.

        Raises:
            AssertionError: it is not after a long while, or the program ended; a picture of the screen is kept.
        """
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_so():
            has_ended = self.process.poll() is not None
            if has_ended or time.monotonic() > end:
                self.look("failed")
                raise AssertionError(f"no sign of {what}; the window in front is called {self.title()!r}")
            time.sleep(_STEP_SECONDS)

    def look(self, name: str) -> None:
        """Keep a picture of the screen."""
        target = self._shots / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(target)], env=self._environment, check=False)  # noqa: S603, S607

    def _do(self, *arguments: str) -> None:
        self._run(*arguments).check_returncode()

    def _run(self, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(["xdotool", *arguments], env=self._environment, capture_output=True)  # noqa: S603, S607


@contextmanager
def at_screen(program: Sequence[str], environment: Mapping[str, str], shots: Path) -> Iterator[Person]:
    """Start a display, a window manager and the program on it; end all of them."""
    with ExitStack() as ends:
        display = _start_display(ends)
        env = {**os.environ, **environment, "DISPLAY": display}
        env.pop("QT_QPA_PLATFORM", None)
        _start_manager(ends, env)
        process = _started(ends, program, env)
        yield Person(display, process, shots)


def _start_display(ends: ExitStack) -> str:
    """Start a display server, which says by itself which number is free, and return its name."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writes,), stderr=subprocess.DEVNULL)  # noqa: S603
    ends.callback(_end, server)
    os.close(writes)
    with os.fdopen(reads) as said:
        return f":{said.readline().strip()}"


def _start_manager(ends: ExitStack, environment: Mapping[str, str]) -> None:
    """Start a window manager and wait until it rules: a window that came before it would never be in front."""
    manager = _started(ends, ["openbox"], environment)
    end = time.monotonic() + PATIENCE_SECONDS
    asked = ["xdotool", "get_num_desktops"]  # no display server knows that by itself
    while subprocess.run(asked, env=environment, capture_output=True).returncode:  # noqa: S603
        if time.monotonic() > end:
            raise AssertionError("no window manager")
        time.sleep(_STEP_SECONDS)
        if manager.poll() is not None:  # it came before the display server was ready for it
            manager = _started(ends, ["openbox"], environment)


def _started(ends: ExitStack, command: Sequence[str], environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)  # noqa: S603
    ends.callback(_end, process)
    return process


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
