"""What left, and what of it is public and compared with later editions."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from tests.support.older_files import take_back_ledger
from tests.support.project_files import CODER, PASSPHRASE, Made
from tipcoder.domain.release import Audience, NewRelease, PublishedCell, ReleaseKind, ReleaseState, edition_of
from tipcoder.errors import UserError
from tipcoder.storage.coding.recipients import ensure_recipient
from tipcoder.storage.coding.releases import (
    earlier_editions,
    list_releases,
    recorded_release,
    restore_release,
    withdraw_release,
)
from tipcoder.storage.file import migrate
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database

FEMALE, MALE = (
    PublishedCell("P8.sex", "all", "", "female", 20, 26, 9),
    PublishedCell("P8.sex", "all", "", "male", 6, 26, 9),
)


def exported(recipient: str, name: str) -> NewRelease:
    return NewRelease(
        kind=ReleaseKind.WORKBOOK,
        audience=Audience.RECIPIENT if recipient else Audience.TEAM,
        recipient=recipient,
        profile="unodc",
        format="xlsx",
        language="sr",
        file_name=name,
        cases=12,
        left_out=3,
        sha256="0" * 64,
        selection={"words": "žrtva"},
        accepted=("ab12",),
    )


def published(*cells: PublishedCell) -> NewRelease:
    return replace(exported("", "a.docx"), kind=ReleaseKind.REPORT, audience=Audience.PUBLIC, cells=cells)


def record(made: Made, release: NewRelease) -> str:
    with recorded_release(made.database, release, CODER):
        pass
    return list_releases(made.database)[0].id


def test_cases_of_tables_and_those_of_printed_briefs_are_known_later(made: Made) -> None:
    """Those of entries for SHERLOC too, which are to become public; what is said to have reached nobody is not."""
    cases, printed = frozenset({"one", "two"}), frozenset({"two"})
    record(made, replace(published(FEMALE), of_cases=cases))
    record(made, replace(published(FEMALE), of_cases=cases, briefs=printed))
    ensure_recipient(made.database, "UNODC")
    sherloc = replace(exported("UNODC", "a.json"), kind=ReleaseKind.SHERLOC, briefs=frozenset({"one"}))
    entries = record(made, sherloc)
    found = {one.id: (one.of_cases, one.briefs) for one in earlier_editions(made.database)}
    assert found == {edition_of([FEMALE]): (cases, printed), "": (None, frozenset({"one"}))}
    withdraw_release(made.database, entries, "It was not sent.", CODER)
    assert [one.briefs for one in earlier_editions(made.database)] == [printed]


def test_what_left_is_told_from_the_latest_on(made: Made) -> None:
    ensure_recipient(made.database, "UNODC")
    for recipient, name in (("UNODC", "a.xlsx"), ("", "b.xlsx")):
        with recorded_release(made.database, exported(recipient, name), CODER):
            assert list_releases(made.database)[0].release.file_name == name
    latest, earlier = list_releases(made.database)
    assert (latest.release, earlier.release) == (exported("", "b.xlsx"), exported("UNODC", "a.xlsx"))
    assert (latest.coder, latest.state, latest.edition) == (CODER, ReleaseState.OUT, "")
    assert latest.made_at >= earlier.made_at


def test_what_could_not_leave_is_not_recorded(made: Made) -> None:
    for release in (exported("", "a.xlsx"), published(FEMALE)):
        with pytest.raises(OSError, match="full"), recorded_release(made.database, release, CODER):
            raise OSError("full")
    assert list_releases(made.database) == ()
    assert earlier_editions(made.database) == ()


def test_the_same_edition_counts_once_as_of_its_first_time(made: Made) -> None:
    first = record(made, published(FEMALE))
    record(made, published(MALE, FEMALE))
    record(made, published(FEMALE))
    record(made, published())
    later, earlier = earlier_editions(made.database)
    assert (later.id, earlier.id) == (edition_of([FEMALE, MALE]), edition_of([FEMALE]))
    assert earlier.made_at == next(one.made_at for one in list_releases(made.database) if one.id == first)
    assert later.cells == {"P8.sex": {FEMALE, MALE}}
    assert len(later.id) == 12


def test_what_reached_nobody_is_compared_with_nothing(made: Made) -> None:
    id = record(made, published(FEMALE))
    withdraw_release(made.database, id, "a draft", CODER)
    assert earlier_editions(made.database) == ()
    (found,) = list_releases(made.database)
    assert (found.state, found.why) == (ReleaseState.WITHDRAWN, "a draft")
    with pytest.raises(UserError, match="release_withdrawn"):
        withdraw_release(made.database, id, "again", CODER)
    with pytest.raises(UserError, match="release_unknown"):
        withdraw_release(made.database, "nothing", "a draft", CODER)
    assert found.is_restorable
    restore_release(made.database, id)
    (found,) = list_releases(made.database)
    assert (found.state, found.why, found.is_restorable) == (ReleaseState.OUT, "", False)
    assert len(earlier_editions(made.database)) == 1
    with pytest.raises(UserError, match="release_unknown"):
        restore_release(made.database, "nothing")


def test_what_was_passed_over_by_a_public_edition_stays_withdrawn(made: Made) -> None:
    id = record(made, published(FEMALE))
    withdraw_release(made.database, id, "a draft", CODER)
    record(made, exported("", "a.xlsx"))
    assert next(one for one in list_releases(made.database) if one.id == id).is_restorable
    record(made, published(MALE))
    with pytest.raises(UserError, match="release_passed_over"):
        restore_release(made.database, id)
    withdrawn = next(one for one in list_releases(made.database) if one.id == id)
    assert (withdrawn.state, withdrawn.is_restorable) == (ReleaseState.WITHDRAWN, False)


def test_a_project_open_to_read_only_publishes_nothing_public(made: Made) -> None:
    path = made.database.path
    made.database.close()
    database = open_database(path, passphrase=PASSPHRASE, read_only=True)
    with pytest.raises(UserError, match="release_read_only"), recorded_release(database, published(FEMALE), CODER):
        raise AssertionError("it was published")
    with recorded_release(database, exported("", "a.xlsx"), CODER):
        pass
    assert list_releases(database) == ()
    database.close()


def test_records_of_exports_of_an_older_file_stand_in_the_ledger(made: Made) -> None:
    ensure_recipient(made.database, "UNODC")
    kinds = {"xlsx": "workbook", "spss": "analysts", "pdf": "sheet", "tip": "hand_over", "workshop": "workshop"}
    with made.database.writing() as session:
        recipient = session.execute(text("SELECT id FROM recipient")).scalar_one()
        take_back_ledger(session)
        for place, form in enumerate(kinds):
            session.execute(
                text(
                    "INSERT INTO export VALUES (:id, :at, :coder, :recipient, 'unodc', :form, 'sr', 'a', 1, 0, '',"
                    " '{}', '[]')"
                ),
                {
                    "id": form,
                    "at": f"2026-03-0{place + 1}T10:00:00.000000+00:00",
                    "coder": CODER,
                    "recipient": recipient if form == "xlsx" else None,
                    "form": form,
                },
            )
        session.execute(text("UPDATE alembic_version SET version_num = '0016'"))
    path = made.database.path
    made.database.close()
    database = open_database(path, passphrase=PASSPHRASE)
    with database.session() as session:
        assert migrate.read_revision(session.connection()) == migrate.HEAD
    found = {one.id: one for one in list_releases(database)}
    assert {id: one.release.kind.value for id, one in found.items()} == kinds
    assert {
        id: one.release.audience.value for id, one in found.items() if one.release.audience is not Audience.TEAM
    } == {
        "xlsx": "recipient",
        "workshop": "public",
    }
    assert found["xlsx"].release.recipient == "UNODC"
    assert all(one.state is ReleaseState.OUT and not one.edition for one in found.values())
    assert check_database(database) == ()
    database.close()
