from pathlib import PurePosixPath, PureWindowsPath

import pytest

from tipcoder.domain.places import is_network_share, synchroniser


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\Ana\OneDrive\Documents\srb.tip", "OneDrive"),
        (r"C:\Users\Ana\OneDrive - Ministarstvo pravde\srb.tip", "OneDrive"),
        (r"C:\Users\Ана\Dropbox\srb.tip", "Dropbox"),
        (r"G:\My Drive\srb.tip", "Google Drive"),
        (r"C:\Users\Ana\Google Drive\srb.tip", "Google Drive"),
        (r"C:\Users\Ana\iCloudDrive\srb.tip", "iCloud"),
        (r"C:\Users\Ana\Documents\srb.tip", ""),
        (r"C:\Users\Ana\dropboxes of the court\srb.tip", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder: str, service: str) -> None:
    assert synchroniser(PureWindowsPath(folder)) == service


def test_a_share_is_another_computer() -> None:
    assert is_network_share(PureWindowsPath(r"\\server\cases\srb.tip"))
    assert not is_network_share(PureWindowsPath(r"C:\cases\srb.tip"))
    assert not is_network_share(PurePosixPath("/home/ana/srb.tip"))
