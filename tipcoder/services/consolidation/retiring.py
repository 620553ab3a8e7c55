"""What is retired in cases of several versions, as a workbook tells it."""

from collections.abc import Iterable, Mapping

from tipcoder.domain.retired import is_retired, split_retired
from tipcoder.exchange.workbook.retired import Retired, RetiredQuestion, RetiredRoster
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.versions.matching import Matching, Place, match_forms


def retired_in(places: Iterable[tuple[str, str]], versions: Mapping[str, Form], target: Form) -> Retired:
    """Return the retired rosters and questions of these places (roster, key), in the order of their versions' forms.

    `versions` are the forms by the ids that retired keys name.
    """
    known = [place for place in places if all(_version(key) in ("", *versions) for key in place)]
    matchings: dict[str, Matching] = {}
    keys = sorted({roster for roster, _ in known if is_retired(roster)})
    rosters = [roster for key in keys if (roster := _roster(key, versions)) is not None]
    asked = sorted({place for place in known if is_retired(place[1])})
    questions = [one for place in asked if (one := _question(*place, versions, target, matchings)) is not None]
    order = {id: place for place, id in enumerate(sorted(versions, key=lambda id: (versions[id].version, id)))}
    return Retired(
        tuple(sorted(questions, key=lambda found: _place(found.key, found.form, found.question.path, order))),
        tuple(sorted(rosters, key=lambda found: _place(found.key, found.form, found.roster.path, order))),
    )


def _version(key: str) -> str:
    return split_retired(key)[1]


def _roster(key: str, versions: Mapping[str, Form]) -> RetiredRoster | None:
    plain, version = split_retired(key)
    form = versions[version]
    found = form.roster(plain)
    return None if found is None else RetiredRoster(key, form, found)


def _question(
    roster: str, key: str, versions: Mapping[str, Form], target: Form, matchings: dict[str, Matching]
) -> RetiredQuestion | None:
    plain, version = split_retired(key)
    form = versions[version]
    if version not in matchings:
        matchings[version] = match_forms(form, target)
    matching = matchings[version]
    was = {now: before for before, now in matching.rosters.items()}
    plain_roster = split_retired(roster)[0] if is_retired(roster) else was.get(roster, roster)
    question = form.question(plain_roster, plain)
    if question is None or question.type is QuestionType.NOTE:
        return None
    matched = matching.questions.get(Place(plain_roster, question.key))
    return RetiredQuestion(roster, key, form, question, matched[2].path if matched else "")


def _place(key: str, form: Form, path: str, order: Mapping[str, int]) -> tuple[int, int]:
    paths = [
        *(roster.path for _, roster in form.rosters()),
        *(question.path for _, question in form.all_questions()),
    ]
    return order[_version(key)], paths.index(path)
