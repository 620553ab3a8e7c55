from pathlib import Path

import pytest

from tipcoder.storage.file.location import conflict_copies, is_mounted_remotely, synchronised_folder


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("C:\\Users\\Ana\\OneDrive\\Projects\\a.tip", "OneDrive"),
        ("C:\\Users\\Ana\\OneDrive - Apelacioni sud\\a.tip", "OneDrive"),
        ("C:\\Users\\Ana\\Dropbox (Personal)\\a.tip", "Dropbox"),
        ("G:\\My Drive\\a.tip", "Google Drive"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/a.tip", "Google Drive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/a.tip", "iCloud"),
        ("/home/ana/Nextcloud/a.tip", "Nextcloud"),
        ("C:\\Users\\Ana\\ownCloud2\\a.tip", ""),
        ("C:\\Users\\Ana\\ownCloud\\a.tip", "ownCloud"),
        ("C:\\Users\\Ana\\Box\\a.tip", "Box"),
        ("C:\\Users\\Ana\\Box Sync\\a.tip", "Box"),
        ("C:\\Users\\Ana\\Box 3\\a.tip", ""),
        ("/home/ana/MEGA/a.tip", "MEGA"),
        ("C:\\Users\\Ana\\Documents\\MEGAsync\\a.tip", "MEGA"),
        ("/home/ana/pCloudDrive/a.tip", "pCloud"),
        ("P:\\pCloud Drive\\a.tip", "pCloud"),
        ("/home/ana/Yandex.Disk/a.tip", "Yandex.Disk"),
        ("C:\\Users\\Ana\\SynologyDrive\\a.tip", "Synology Drive"),
        ("C:\\Users\\Ana\\Tresorit\\a.tip", "Tresorit"),
        ("G:\\Мој диск\\a.tip", "Google Drive"),
        ("G:\\Moj disk\\a.tip", "Google Drive"),
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


@pytest.mark.parametrize(
    ("marker", "service"),
    [(".dropbox.cache", "Dropbox"), (".sync_0a1b.db", "Nextcloud"), (".stfolder", "Syncthing"), (".gitignore", "")],
)
def test_a_folder_by_any_name_is_known_by_what_a_service_keeps_in_it(tmp_path: Path, marker: str, service: str) -> None:
    (tmp_path / marker).write_text("", encoding="utf-8")
    (tmp_path / "cases").mkdir()
    assert synchronised_folder(tmp_path / "cases" / "a.tip") == service


def test_a_folder_that_the_system_calls_synchronised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Sud"))
    assert synchronised_folder(tmp_path / "Sud" / "cases" / "a.tip") == "OneDrive"
    assert synchronised_folder(tmp_path / "a.tip") == ""


MOUNTS = """/dev/sda2 / ext4 rw 0 0
//server/share /mnt/cases cifs rw 0 0
server:/export /srv/of\\040the\\040court nfs4 rw 0 0
/dev/sdb1 /mnt/cases/stick vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/mnt/cases/a.tip", True),
        ("/mnt/cases/b/a.tip", True),
        ("/srv/of the court/a.tip", True),
        ("/mnt/cases/stick/a.tip", False),
        ("/home/ana/a.tip", False),
    ],
)
def test_mounted_shares(path: str, remote: bool) -> None:
    assert is_mounted_remotely(Path(path), MOUNTS) == remote


def test_copies_that_a_service_made_in_a_conflict(tmp_path: Path) -> None:
    copies = [
        "Srbija (Ana's conflicted copy 2026-03-01).tip",
        "Srbija.sync-conflict-20260301-093000-ABCDEFG.tip",
        "Srbija_SUD_Mar-01-093000-2026_Conflict.tip",
        "Srbija [conflicted].tip",
    ]
    others = ["Srbija.tip", "Srbija 2025.tip", "Srbija (1).tip", "Conflict.tip", "Srbija conflict.txt"]
    for name in (*copies, *others):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [path.name for path in conflict_copies(tmp_path / "Srbija.tip")] == sorted(copies)
    (tmp_path / ".stfolder").mkdir()
    assert tmp_path / "Srbija (1).tip" in conflict_copies(tmp_path / "Srbija.tip")
    assert conflict_copies(tmp_path / "none" / "a.tip") == ()
