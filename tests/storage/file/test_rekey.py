"""The passphrase is changed on a checked copy that takes the file's place: all or nothing."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.project_files import PASSPHRASE, Made, make, save, setting
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import find_key, open_database

OTHER = "lipa breza jasen bor"
ROOT = Path(__file__).parents[3]
KILLS = 12


def test_the_new_passphrase_opens_the_file_and_the_old_one_no_more(made: Made) -> None:
    path, old_key = made.database.path, made.database.recovery_key
    save(made, *setting(made.coding, "a", "1"))
    made.database.rekey(OTHER)
    save(made, *setting(made.coding, "b", "2"))
    new_key = made.database.recovery_key
    assert new_key != old_key
    made.database.close()
    for words, key in ((PASSPHRASE, ""), ("", old_key)):
        with pytest.raises(UserError, match="wrong"):
            open_database(path, passphrase=words, recovery_key=key)
    for words, key in ((OTHER, ""), ("", new_key)):
        database = open_database(path, passphrase=words, recovery_key=key)
        assert len(load_coding(database, made.coding).answers) == 2
        assert check_database(database) == ()
        database.close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_the_same_passphrase_gives_another_recovery_key(made: Made) -> None:
    old_key = made.database.recovery_key
    made.database.rekey(PASSPHRASE)
    assert made.database.recovery_key != old_key
    add_case(made.database, made.framework, "SRB-02")


def test_the_file_stays_locked_for_others(made: Made) -> None:
    linked = made.database.path.with_name("linked.tip")
    made.database.rekey(OTHER)
    os.link(made.database.path, linked)
    with pytest.raises(UserError, match="project_locked"):
        open_database(linked, passphrase=OTHER)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that few people have")
def test_of_a_symbolic_link_the_file_itself_is_changed(made: Made) -> None:
    path = made.database.path
    made.database.close()
    link = path.with_name("link.tip")
    link.symlink_to(path)
    database = open_database(link, passphrase=PASSPHRASE)
    database.rekey(OTHER)
    database.close()
    assert link.is_symlink()
    open_database(path, passphrase=OTHER).close()


@NEEDS_MOVING_OPEN_FILES
def test_a_file_that_was_replaced_meanwhile_is_left_alone(made: Made) -> None:
    path = made.database.path
    other = path.with_name("other.tip")
    other.write_bytes(path.read_bytes())
    other.replace(path)
    before = path.read_bytes()
    with pytest.raises(UserError, match="project_changed_elsewhere"):
        made.database.rekey(OTHER)
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_copied_keeps_its_passphrase(made: Made) -> None:
    path = made.database.path
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        made.database.rekey(OTHER)
    assert caught.value.code == "project_damaged"
    assert path.read_bytes() == content
    assert [found.name for found in path.parent.iterdir() if found.suffix == ".tip"] == [path.name]


def fits(path: Path, passphrase: str) -> bool:
    try:
        return bool(find_key(path, passphrase))
    except UserError as error:
        if error.code != "passphrase_wrong":
            raise
        return False


def rekeyer(path: Path, words: Sequence[str]) -> subprocess.Popen[str]:
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.support.rekeyer", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    process.stdin.write("\n".join(words) + "\n")
    process.stdin.flush()
    return process


def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a.tip"
    made = make(path)
    save(made, *setting(made.coding, "a", "1"))
    made.database.close()
    words, changed = [PASSPHRASE, OTHER], 0
    whole = 0.0
    for number in range(KILLS):
        with rekeyer(path, words) as process:
            assert process.stdout
            assert process.stdout.readline() == "begins\n"
            begun = time.monotonic()
            if number:
                # Any moment of its work, as long as that takes here; whatever it is, one of the two files is whole.
                time.sleep(random.uniform(0, whole))
                process.kill()
            done = "done\n" in process.stdout.read()
        whole = whole or time.monotonic() - begun
        if not fits(path, words[0]):
            words.reverse()
            changed += 1
        elif done:
            pytest.fail("it said that it was done")
        database = open_database(path, passphrase=words[0])
        assert len(load_coding(database, made.coding).answers) == 1
        assert check_database(database) == ()
        database.close()
        assert [found.name for found in tmp_path.iterdir()] == ["a.tip"]
    assert changed
