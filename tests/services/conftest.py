"""What tests of services share: the demo, which costs seconds, is made once."""

from pathlib import Path

import pytest

from tipcoder.domain.projects import Country
from tipcoder.services.demo.demo import make_demo
from tipcoder.services.demo.demo_codings import judgment_files


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo leaves. Whoever changes something in it copies it first."""
    folder = tmp_path_factory.mktemp("demo") / "ë љ"
    steps = list(make_demo(folder))
    judgments = sum(len(judgment_files(country)) for country in Country)
    assert (steps[-1].done, steps[-1].total) == (judgments, judgments)
    return folder
