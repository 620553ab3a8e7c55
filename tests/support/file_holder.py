"""A program that holds every new file of some folders for a moment, as one does that looks for viruses."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HOLDS = """
import ctypes, os, sys, threading, time
from ctypes.wintypes import DWORD, HANDLE, LPCWSTR, LPVOID

seconds, folders = float(sys.argv[1]), sys.argv[2:]
kernel = ctypes.WinDLL("kernel32", use_last_error=True)
make = kernel.CreateFileW
make.restype, make.argtypes = HANDLE, [LPCWSTR, DWORD, DWORD, LPVOID, DWORD, DWORD, HANDLE]
kernel.CloseHandle.argtypes = [HANDLE]
READ, SHARE_READ_AND_WRITE, EXISTING = 0x80000000, 3, 3

def hold(path):
    handle = make(path, READ, SHARE_READ_AND_WRITE, None, EXISTING, 0, None)
    if handle not in (None, HANDLE(-1).value):
        print("held", flush=True)
        time.sleep(seconds)
        kernel.CloseHandle(handle)

def files():
    return {os.path.join(above, name) for folder in folders for above, _, names in os.walk(folder) for name in names}

known = files()
print("watching", flush=True)
while True:
    found = files()
    for path in found - known:
        threading.Thread(target=hold, args=(path,), daemon=True).start()
    known = found
    time.sleep(0.005)
"""


@contextmanager
def new_files_held(seconds: float, *folders: Path) -> Iterator[None]:
    """Let another program open each file that is new in these folders, without leave to rename or remove it.

    Only Windows knows that; elsewhere nobody holds anything.
    """
    if sys.platform != "win32":
        yield
        return
    command = [sys.executable, "-c", _HOLDS, str(seconds), *map(str, folders)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:  # noqa: S603 (this program)
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"watching"
        try:
            yield
        finally:
            holder.kill()
            held = holder.stdout.read().count(b"held")
    assert held, "nothing was held: the test shows nothing"
