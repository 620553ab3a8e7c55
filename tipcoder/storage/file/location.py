"""Detects synchronised folders and network shares under a project file, and the copies that they make in a conflict."""

import os
import re
import sys
from fnmatch import fnmatchcase
from pathlib import Path, PureWindowsPath

_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "moj disk": "Google Drive",
    "мој диск": "Google Drive",
    "мојот диск": "Google Drive",
    "disku im": "Google Drive",
    "contul meu drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "box-box": "Box",
    "megasync": "MEGA",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "yandex.disk": "Yandex.Disk",
    "yandexdisk": "Yandex.Disk",
    "яндекс.диск": "Yandex.Disk",
    "synologydrive": "Synology Drive",
    "synology drive": "Synology Drive",
    "cloudstation": "Synology Drive",
    "tresorit": "Tresorit",
    "tresors": "Tresorit",
}
"""Beginnings of folders that these services make, in lower case: an account follows, as in `OneDrive - Court`."""

_WHOLE_NAMES = {"box": "Box", "mega": "MEGA"}
"""Whole names of folders: what follows them makes another word of them."""

_MARKERS = {
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "ownCloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
    ".debris": "MEGA",
    ".boxsync": "Box",
    ".yandexdisk*": "Yandex.Disk",
    ".sync.ffs_db": "FreeFileSync",
    ".synologyworkingdirectory": "Synology Drive",
    ".tresorit": "Tresorit",
    ".stfolder": "Syncthing",
}
"""Files and folders that the programs of these services keep in what they synchronise, in lower case."""

NETWORK = "network"
_REMOTE_DRIVE = 4
_REMOTE_TYPES = re.compile(r"(?:cifs|smb\d?|smbfs|nfs\d?|afs|ncpfs|davfs2?|fuse\.(?:sshfs|rclone|gvfsd-fuse|davfs2?))")
_MOUNTS = Path("/proc/self/mounts")
_CONFLICT = re.compile(r"conflict|konflikt|конфликт|sukob|сукоб", re.IGNORECASE)
_NUMBERED = re.compile(r" ?\(\d{1,2}\)| \d{1,2}")


def synchronised_folder(path: Path) -> str:
    """Return what else writes to the folder of a file: OneDrive, Dropbox, Nextcloud, ...; known by names or markers.

    "network" for a network share, "" for nothing known. The file need not exist.
    """
    text = str(path)
    if (text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\"))) or _is_remote(path):
        return NETWORK
    for folder in PureWindowsPath(text).parts[:-1]:
        service = _service(folder.lower())
        if service:
            return service
    return _marked(path)


def conflict_copies(path: Path) -> tuple[Path, ...]:
    """Return files beside a project that such a service made of it, because two computers wrote to it."""
    try:
        beside = [other for other in path.parent.iterdir() if other.suffix.lower() == path.suffix.lower()]
    except OSError:
        return ()
    is_synchronised = bool(synchronised_folder(path))
    computer = f"-{os.environ.get('COMPUTERNAME', '')}"

    def is_copy(other: Path) -> bool:
        rest = other.stem.removeprefix(path.stem)
        if not rest or rest == other.stem:
            return False
        is_named = bool(_CONFLICT.search(rest)) or (len(computer) > 1 and rest.casefold() == computer.casefold())
        return is_named or (is_synchronised and bool(_NUMBERED.fullmatch(rest)))

    return tuple(sorted(filter(is_copy, beside)))


def _service(folder: str) -> str:
    if folder in _WHOLE_NAMES:
        return _WHOLE_NAMES[folder]
    for name, service in _SERVICES.items():
        rest = folder.removeprefix(name)
        if rest != folder and (not rest or rest[0] in " -_("):
            return service
    return ""


def _marked(path: Path) -> str:
    home = {os.path.normcase(os.environ[name]) for name in os.environ if name.upper().startswith("ONEDRIVE")}
    for folder in path.absolute().parents:
        if os.path.normcase(folder) in home:
            return "OneDrive"
        if folder == Path.home():  # programs keep their settings there: `.dropbox`
            continue
        try:
            names = [name.lower() for name in os.listdir(folder) if name.startswith(".")]
        except OSError:
            continue
        for pattern, service in _MARKERS.items():
            if any(fnmatchcase(name, pattern) for name in names):
                return service
    return ""


if sys.platform == "win32":
    from ctypes import windll

    def _is_remote(path: Path) -> bool:
        """Return whether the drive letter stands for a share."""
        return bool(windll.kernel32.GetDriveTypeW(path.absolute().anchor) == _REMOTE_DRIVE)

else:

    def _is_remote(path: Path) -> bool:
        """Return whether the folder is mounted from another computer, where the system lists what is mounted."""
        return is_mounted_remotely(path.absolute(), _read_mounts())


def _read_mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def is_mounted_remotely(path: Path, mounts: str) -> bool:
    """Return whether a file lies on a share, by what `/proc/self/mounts` says (proc_pid_mounts(5))."""
    types: dict[Path, str] = {}
    for line in mounts.splitlines():
        _, place, kind, *_ = (*line.split(" "), "", "", "")
        types[Path(re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), place))] = kind
    kind = next((types[folder] for folder in path.parents if folder in types), "")
    return bool(_REMOTE_TYPES.fullmatch(kind))
