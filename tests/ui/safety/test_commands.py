"""The menu changes the passphrase, shows the new recovery key, and asks about old backups, in this order."""

import pytest

from tests.ui.conftest import PASSPHRASE
from tipcoder.services import backups
from tipcoder.services.passphrases import change_passphrase, new_recovery_key
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

    def change(dialog: PassphraseDialog) -> bool:
        if dialog.key_only:
            dialog.change = new_recovery_key(coded, PASSPHRASE)
        else:
            dialog.change = change_passphrase(coded, PASSPHRASE, OTHER)
        return True

    monkeypatch.setattr(PassphraseDialog, "accepts", change)
    monkeypatch.setattr(
        RecoveryKeyDialog, "accepts", lambda dialog: told.append((dialog.recovery_key.text, dialog.is_new))
    )
    monkeypatch.setattr(OldBackupsDialog, "accepts", lambda dialog: told.append(list(dialog.change.backups)))
    workspace.bound_actions.run("new_recovery_key" if key_only else "passphrase")
    assert told == [(coded.recovery_key, True), made]
    assert coded.recovery_key != old_key


def test_giving_up_changes_nothing(workspace: Workspace, coded: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseDialog, "accepts", lambda _dialog: False)
    before = coded.recovery_key
    workspace.bound_actions.run("passphrase")
    assert coded.recovery_key == before
