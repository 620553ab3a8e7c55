"""Detects synchronised folders and network shares under a project file."""

import sys
from pathlib import Path, PureWindowsPath

_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
}
"""How the folders that these services make begin, in lower case: an account follows, as in `OneDrive - Court`."""

NETWORK = "network"
_REMOTE_DRIVE = 4


def synchronised_folder(path: Path) -> str:
    """Return what else writes to the folder of a file: OneDrive, Dropbox, Google Drive or iCloud.

    "network" for a network share, "" for nothing known. The file need not exist.
    """
    text = str(path)
    if (text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\"))) or _is_remote(path):
        return NETWORK
    for folder in PureWindowsPath(text).parts[:-1]:
        service = _service(folder.lower())
        if service:
            return service
    return ""


def _service(folder: str) -> str:
    for name, service in _SERVICES.items():
        rest = folder.removeprefix(name)
        if rest != folder and (not rest or rest[0] in " -_("):
            return service
    return ""


if sys.platform == "win32":
    from ctypes import windll

    def _is_remote(path: Path) -> bool:
        """Tell whether the drive letter stands for a share."""
        return bool(windll.kernel32.GetDriveTypeW(path.absolute().anchor) == _REMOTE_DRIVE)

else:

    def _is_remote(_path: Path) -> bool:
        return False
