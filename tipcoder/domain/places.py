"""Folders that damage a project file: another program copies it while it is being written."""

from pathlib import PurePath

_SYNCHRONISERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
}


def synchroniser(path: PurePath) -> str:
    """Return the name of the service that synchronises this place, judged by the folders' names; "" for none."""
    for part in path.parts:
        name = part.casefold()
        for start, service in _SYNCHRONISERS.items():
            if name == start or name.startswith((f"{start} ", f"{start}-", f"{start}drive")):
                return service
    return ""


def is_network_share(path: PurePath) -> bool:
    """Return whether a place lies on another computer (a UNC path)."""
    return path.as_posix().startswith("//")
