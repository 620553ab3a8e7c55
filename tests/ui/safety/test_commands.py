"""The menu changes the passphrase, shows the new recovery key, and asks about old backups, in this order."""

import pytest

from tests.ui.conftest import PASSPHRASE
from tipcoder.services import backups
from tipcoder.services.passphrases import KeyChange, change_passphrase, new_recovery_key
from tipcoder.services.projects import OpenProject
from tipcoder.ui.safety.passphrase_dialog import OldBackupsDialog, PassphraseDialog
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.shell.workspace import Workspace

OTHER = "another fictional phrase"


@pytest.mark.parametrize("key_only", [False, True])
def test_the_new_key_is_shown_before_old_backups_are_asked_about(
    workspace: Workspace, coded: OpenProject, monkeypatch: pytest.MonkeyPatch, key_only: bool
) -> None:
    told: list[object] = []
    old_key = coded.recovery_key
    made = [backup.path for backup in backups.list_backups(coded.path)]

    def ask(*_: object, key_only: bool) -> KeyChange:
        if key_only:
            return new_recovery_key(coded, PASSPHRASE)
        return change_passphrase(coded, PASSPHRASE, OTHER)

    monkeypatch.setattr(PassphraseDialog, "ask", ask)
    monkeypatch.setattr(RecoveryKeyDialog, "ask", lambda key, *_, is_new: told.append((key.text, is_new)))
    monkeypatch.setattr(OldBackupsDialog, "ask", lambda change, *_: told.append(list(change.backups)))
    workspace.bound_actions.run("new_recovery_key" if key_only else "passphrase")
    assert told == [(coded.recovery_key, True), made]
    assert coded.recovery_key != old_key


def test_giving_up_changes_nothing(workspace: Workspace, coded: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseDialog, "ask", lambda *_, **__: None)
    before = coded.recovery_key
    workspace.bound_actions.run("passphrase")
    assert coded.recovery_key == before
