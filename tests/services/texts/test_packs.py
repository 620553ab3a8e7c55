"""Packs of a review come whole or not at all, and several lawyers' verdicts of one text come to one end."""

import json
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from itertools import permutations
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.texts_source import source_tree
from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.packs import read_pack, shown_seal, write_pack
from tipcoder.services.texts.review import apply_texts, disputed_texts, review_status, texts_of
from tipcoder.services.texts.reviews import Judged, State

DAY = date(2026, 12, 1)

__all__ = ["source_tree"]


def means() -> TranslatedText:
    return next(text for text in texts_of("sq", (Part.TAXONOMIES,)) if text.key == "taxonomies/means/terms.force.label")


def judged(
    text: TranslatedText, reviewer: str, verdict: Verdict, correction: str = "", *, comment: str = "",
    settles: bool = False, day: int = 1,
) -> Judged:  # fmt: skip
    return Judged(
        text.key, text.english, text.translation, verdict, correction, only_here=False, comment=comment,
        reviewer=reviewer, day=date(2026, 12, day), settles=settles,
    )  # fmt: skip


def pack(folder: Path, *verdicts: Judged) -> Path:
    reviewer = verdicts[0].reviewer
    target = folder / f"sq-{reviewer}-{len(list(folder.iterdir()))}.tipreview"
    write_pack(target, "sq", reviewer, DAY, verdicts)
    return target


def test_a_pack_comes_back_as_it_was_written_with_its_seal(tmp_path: Path) -> None:
    said = judged(means(), "ALB-03", Verdict.WRONG, "Forca", comment="Neni 110/a")
    seal = write_pack(tmp_path / "a.tipreview", "sq", "ALB-03", DAY, [said])

    read = read_pack(tmp_path / "a.tipreview")

    assert (read.language, read.reviewer, read.written, read.verdicts) == ("sq", "ALB-03", DAY, [said])
    content = json.loads((tmp_path / "a.tipreview").read_text("utf-8"))
    del content["seal"]
    plain = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert read.seal == seal == sha256(plain.encode()).hexdigest()
    assert shown_seal(seal) == f"{seal[:4]} {seal[4:8]} {seal[8:12]} {seal[12:16]}"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace("Forca", "Dhuna"), "review_pack_damaged"),
        (lambda text: text.replace("tipcoder-review/1", "tipcoder-review/2"), "review_pack_damaged"),
        (lambda _: "{", "review_pack_damaged"),
        (lambda _: "[" * 100_000, "review_pack_damaged"),
        (lambda text: text + " " * 20_000_001, "review_pack_too_large"),
    ],
)  # fmt: skip
def test_a_damaged_pack_is_refused_whole(tmp_path: Path, change: object, code: str) -> None:
    file = pack(tmp_path, judged(means(), "ALB-03", Verdict.WRONG, "Forca"))
    assert callable(change)
    file.write_text(change(file.read_text("utf-8")), encoding="utf-8")
    with pytest.raises(UserError, match=code):
        read_pack(file)


def test_a_pack_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="delivery_unreadable"):
        read_pack(tmp_path / "sq-ALB-01.tipreview")


def test_a_text_longer_than_any_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="review_pack_too_large"):
        read_pack(pack(tmp_path, judged(means(), "ALB-03", Verdict.WRONG, "F" * 20_001)))


def state() -> State:
    (found,) = (state for state, count in review_status("sq", (Part.TAXONOMIES,)).all.items() if count < 100 and count)
    return found


def test_lawyers_who_differ_dispute_until_one_settles(source_tree: Path, tmp_path: Path) -> None:
    packs, text = tmp_path / "packs", means()
    packs.mkdir()
    first, second = judged(text, "ALB-01", Verdict.RIGHT), judged(text, "ALB-02", Verdict.RIGHT)
    apply_texts(pack(packs, first), reviewer="", day=DAY)
    assert state() is State.READ
    apply_texts(pack(packs, second), reviewer="", day=DAY)
    assert state() is State.CONFIRMED
    third = judged(text, "ALB-03", Verdict.WRONG, "Forca fizike", comment="Neni 110/a")
    outcome = apply_texts(pack(packs, third), reviewer="ALB-03", day=DAY)
    assert outcome.corrections == {}
    assert [(one.reviewer, one.text, one.comment) for one in outcome.disputed[next(iter(outcome.disputed))]] == [
        ("ALB-01", text.translation, ""), ("ALB-02", text.translation, ""), ("ALB-03", "Forca fizike", "Neni 110/a"),
    ]  # fmt: skip
    assert [one.text for one in next(iter(disputed_texts("sq").values()))] == [text.translation] * 2 + ["Forca fizike"]
    assert means().translation == text.translation

    settled = judged(text, "ALB-02", Verdict.WRONG, "Forca fizike", comment="Po", settles=True, day=2)
    outcome = apply_texts(pack(packs, settled), reviewer="", day=DAY)

    assert outcome.disputed == {}
    assert means().translation == "Forca fizike"
    assert state() is State.CONFIRMED
    assert "Neni 110/a" in (source_tree / "resources" / "reviews" / "sq.csv").read_text("utf-8")


def test_the_order_in_which_packs_come_does_not_count(source_tree: Path, tmp_path: Path) -> None:
    text = means()
    lots: Sequence[Judged] = (
        judged(text, "ALB-01", Verdict.WRONG, "Forca fizike"),
        judged(text, "ALB-02", Verdict.RIGHT),
        judged(text, "ALB-03", Verdict.WRONG, "Forca fizike", settles=True, day=2),
    )
    packs = tmp_path / "packs"
    packs.mkdir()
    files = [pack(packs, one) for one in lots]
    taxonomy = source_tree / "resources" / "taxonomies" / "means.toml"
    before, ends = taxonomy.read_bytes(), set()
    for order in permutations(files):
        for file in order:
            apply_texts(file, reviewer="", day=DAY)
        ends.add((means().translation, state()))
        taxonomy.write_bytes(before)
        (source_tree / "resources" / "reviews" / "sq.csv").unlink()
    assert ends == {("Forca fizike", State.CONFIRMED)}


def test_words_that_were_replaced_are_named_where_reviewers_differ(source_tree: Path, tmp_path: Path) -> None:
    packs, text = tmp_path / "packs", means()
    packs.mkdir()
    apply_texts(pack(packs, judged(text, "ALB-03", Verdict.WRONG, "Forca fizike")), reviewer="", day=DAY)
    apply_texts(pack(packs, judged(text, "ALB-01", Verdict.RIGHT)), reviewer="", day=DAY)
    told = Commands()("texts", "status", "--language", "sq").stdout
    assert "\tALB-01\t(the words that stood there before)" in told
    assert "?" not in told


def test_the_commands_tell_what_is_disputed_and_refuse_a_mixture(source_tree: Path, tmp_path: Path) -> None:
    packs, text = tmp_path / "packs", means()
    packs.mkdir()
    one = pack(packs, judged(text, "ALB-01", Verdict.RIGHT))
    other = pack(packs, judged(text, "ALB-03", Verdict.WRONG, "Forca fizike", comment="Neni 110/a"))
    command = Commands()

    checked = command("texts", "check", one, other, "--json")
    applied = command("texts", "apply", one, other, "--json")

    assert (checked.exit_code, applied.exit_code) == (1, 1)
    told = json.loads(applied.stdout)
    assert text.key in [entry["key"] for entry in told["disputed"]]  # and what else has the same words
    assert [said["text"] for said in told["disputed"][0]["verdicts"]] == [text.translation, "Forca fizike"]
    assert (told["applied"], told["files"], len(told["seals"])) == (0, [], 2)
    assert told["corrections"][0]["row"] is None
    plain = command("texts", "status", "--language", "sq")
    assert text.key in plain.stdout
    assert "Neni 110/a" in plain.stdout
    assert "?" not in plain.stdout
    counts = json.loads(command("texts", "status", "--language", "sq", "--json").stdout)["sq"]
    assert (counts["core"]["disputed"], counts["reviewers"]) == (len(told["disputed"]), ["ALB-01", "ALB-03"])
    assert command("texts", "apply", one, "--reviewer", "ALB-03").exit_code == 1
    (tmp_path / "no.xlsx").write_bytes(b"")
    assert command("texts", "apply", tmp_path / "no.xlsx").exit_code == 2
    assert command("texts", "apply", tmp_path / "no.xlsx", "--reviewer", "Arta Hoxha").exit_code == 1
