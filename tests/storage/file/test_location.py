from pathlib import Path

import pytest

from tipcoder.storage.file.location import synchronised_folder


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("C:\\Users\\Ana\\OneDrive\\Projects\\a.tip", "OneDrive"),
        ("C:\\Users\\Ana\\OneDrive - Apelacioni sud\\a.tip", "OneDrive"),
        ("C:\\Users\\Ana\\Dropbox (Personal)\\a.tip", "Dropbox"),
        ("G:\\My Drive\\a.tip", "Google Drive"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/a.tip", "Google Drive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/a.tip", "iCloud"),
        ("\\\\server\\share\\a.tip", "network"),
        ("//server/share/a.tip", "network"),
        ("C:\\Users\\Ana\\Documents\\a.tip", ""),
        ("\\\\?\\C:\\Users\\Ana\\Documents\\a.tip", ""),
        ("/home/ana/Dropboxes/a.tip", ""),
        ("/home/ana/onedrive.tip", ""),
    ],
)
def test_folders_that_something_else_writes_to(path: str, service: str) -> None:
    assert synchronised_folder(Path(path)) == service
