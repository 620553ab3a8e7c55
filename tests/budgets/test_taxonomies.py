"""Installing taxonomies that are as they were writes no term, and works no case out anew."""

from pathlib import Path

from tests.support.budgets import budgets, over
from tests.support.counting import Counting
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case
from tipcoder.services.projects import NewProject, close_project
from tipcoder.services.taxonomies.installation import install, installed_taxonomy, list_installed, plan_installation
from tipcoder.storage.search.index import count_pending


def test_nothing_new_is_installed_without_a_term_written(tmp_path: Path) -> None:
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here"))
    add_case(project)
    before = list_installed(project)
    plan = plan_installation(project, [installed_taxonomy(project, one.id) for one in before])
    waiting = count_pending(project.database)
    with Counting() as counts:
        installed = finished(install(project, plan))
    assert over(budgets("taxonomies")["again"], counts) == {}
    assert (installed.backup, installed.recoded) == (None, ())
    assert count_pending(project.database) == waiting
    after = list_installed(project)
    assert [one.id for one in after] == [one.id for one in before]
    assert all(new.installed_at > old.installed_at for new, old in zip(after, before, strict=True))
    close_project(project)
