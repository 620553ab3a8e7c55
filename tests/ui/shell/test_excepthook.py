import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tipcoder.errors import UserError, UserErrors
from tipcoder.services.coding import apply_edit
from tipcoder.ui.shell.excepthook import CrashDialog, ExceptHook, details, is_saving

SECRET = "M. J. was held in Niš"


def raised(error: Exception) -> Exception:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise error from cause
    except Exception as caught:
        return caught


@pytest.mark.parametrize("error", [ValueError(SECRET), RuntimeError({"answer": SECRET}), UnicodeError(SECRET)])
def test_details_say_where_and_nothing_of_a_case(error: Exception) -> None:
    text = details(raised(error))
    assert type(error).__name__ in text
    assert "KeyError" in text
    assert "test_excepthook.py" in text
    assert "raised" in text
    assert "Niš" not in text


def test_details_name_parts_of_the_program() -> None:
    with pytest.raises(AttributeError) as missing:
        None.colour  # type: ignore[attr-defined]  # noqa: B018
    assert "AttributeError: NoneType.colour" in details(missing.value)
    with pytest.raises(NameError) as unknown:
        no_such_name  # type: ignore[name-defined]  # noqa: B018, F821
    assert "NameError: no_such_name" in details(unknown.value)


def test_details_name_nothing_that_is_looked_up_by_the_words_of_a_case() -> None:
    with pytest.raises(AttributeError) as missing:
        getattr(None, SECRET)
    with pytest.raises(NameError) as unknown:
        exec("raise NameError(words, name=words)", {"words": SECRET})  # noqa: S102
    errors = (missing.value, unknown.value, raised(AttributeError(SECRET)), raised(NotImplementedError(SECRET)))
    for error in errors:
        text = details(error)
        assert type(error).__name__ in text
        assert "Niš" not in text


HOME = "vorplikmond petrović"


def test_details_say_of_a_part_that_cannot_be_loaded_which_it_is_and_not_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / HOME
    folder.mkdir()
    (folder / "broken_part.py").write_text("from zipfile import no_such_name\n")
    (folder / "empty_part.py").write_text("")
    monkeypatch.syspath_prepend(folder)
    for written in ("import broken_part", "from empty_part import no_such_name", "import no_such_part"):
        with pytest.raises(ImportError) as raised_error:
            exec(written)  # noqa: S102
        text = details(raised_error.value)
        assert "ImportError" in text or "ModuleNotFoundError" in text
        assert raised_error.value.name is not None
        assert raised_error.value.name in text
        assert HOME not in text
        assert sys.prefix not in text
    with pytest.raises(ImportError) as raised_error:  # a library that is at fault, as the system tells it
        raise ImportError(f"/home/{HOME}/program/libpart.so: cannot open shared object file", name="part")
    assert "part" in details(raised_error.value)
    assert HOME not in details(raised_error.value)


@pytest.mark.parametrize("place", [f"/home/{HOME}/x.py", f"C:\\Users\\{HOME}\\x.py", f"/{HOME}/x.py"])
def test_details_name_no_folder_of_a_file_that_is_no_part_of_the_program(place: str) -> None:
    with pytest.raises(ValueError, match="wrong") as raised_error:
        exec(compile("raise ValueError('wrong')", place, "exec"))  # noqa: S102
    assert "x.py:1" in details(raised_error.value)
    assert HOME not in details(raised_error.value)


def test_details_name_the_files_of_the_program_by_their_place_in_it() -> None:
    text = details(raised(ValueError("wrong")))
    assert "  tests/ui/shell/test_excepthook.py:" in text
    with pytest.raises(ValueError, match="wrong") as raised_error:  # as a build names its files
        exec(compile("raise ValueError('wrong')", "tipcoder/ui/any.py", "exec"))  # noqa: S102
    assert "  tipcoder/ui/any.py:1" in details(raised_error.value)


class Shown:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.crashes: list[str] = []
        self.errors: list[UserError | UserErrors] = []
        self.hook = ExceptHook(self.errors.append)
        monkeypatch.setattr(CrashDialog, "accepts", lambda dialog: self._look(dialog))

    def _look(self, dialog: CrashDialog) -> bool:
        self.crashes.append(dialog.details.toPlainText())
        assert not dialog.is_saving, "nothing was being saved"
        error = ValueError("while the dialog is open")
        self.hook(type(error), error, None)
        return True


def test_a_bug_shows_one_dialog_even_if_another_comes(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    shown = Shown(monkeypatch)
    error = raised(ValueError(SECRET))
    shown.hook(type(error), error, None)
    shown.hook(type(error), error, None)
    assert len(shown.crashes) == 2
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text
    assert shown.errors == []


def test_what_a_person_can_mend_is_no_crash(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    shown = Shown(monkeypatch)
    error = UserError("disk_full")
    shown.hook(type(error), error, None)
    assert shown.errors == [error]
    assert shown.crashes == []


def test_a_failure_on_the_way_to_the_file_claims_nothing_of_the_last_answer(qtbot: QtBot) -> None:
    with pytest.raises(AttributeError) as failed:
        apply_edit(None, ())  # type: ignore[arg-type]  # a bug in the saving itself
    assert is_saving(failed.value)
    assert not is_saving(raised(ValueError(SECRET)))
    for saving, claims in ((True, False), (False, True)):
        dialog = CrashDialog("details", is_saving=saving)
        qtbot.addWidget(dialog)
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert ("Your work is safe" in said) is claims


def test_the_dialog_copies_its_details(qtbot: QtBot) -> None:
    dialog = CrashDialog("tipcoder 0.1.0\nValueError")
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "tipcoder 0.1.0\nValueError"
    assert dialog.banner.text()
    dialog.close_button.click()
    assert dialog.result() == CrashDialog.DialogCode.Accepted
