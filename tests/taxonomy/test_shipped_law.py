"""The shipped lists on law and proceedings: complete, mapped, in order, and careful about what is not known."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from tipcoder.domain.folding import fold
from tipcoder.domain.taxonomies import MatchKind, Taxonomy, Term
from tipcoder.framework.expressions.sentence_ranges import range_on, read_ranges
from tipcoder.services.taxonomy_files import shipped_taxonomy

FIVE = {"ALB", "MDA", "MNE", "MKD", "SRB"}
MENTORS = {"BEL", "FRA"}
LAW = (
    "acts", "means", "national_means", "purposes", "offences", "courts", "outcomes", "acquittal_reasons",
    "sentence_types", "mitigating_circumstances", "aggravating_circumstances", "evidence_kinds", "testimony_weaknesses",
    "testimony_handlings", "cooperation_forms", "countries", "currencies", "languages",
)  # fmt: skip
ROLES = {
    "CORE_ADULT", "CORE_CHILD", "CORE_BOTH", "USER_SERVICE", "SLAVERY", "ADOPTION", "PROSTITUTION_MEDIATION",
    "FORCED_LABOUR", "CHILD_EXPLOITATION", "FORCED_MARRIAGE", "SMUGGLING", "LIBERTY_COERCION", "ORGANISED_GROUP",
    "ORGAN", "DOMESTIC_VIOLENCE", "OTHER",
}  # fmt: skip
SHERLOC = {
    "acts": {
        "Recruitment", "Transportation", "Harbouring", "Transfer", "Receipt", "Recruitment/Hiring",
        "Buying/Purchasing/Selling", "Organizing and directing other persons", "Participating as an accomplice",
    },
    "means": {
        "Abuse of power or a position of vulnerability", "Deception", "Fraud",
        "Threat or use of force or other forms of coercion", "Abduction",
        "Threat of the use of force or of other forms of coercion",
        "Use of force or of other forms of coercion",
        "Giving or receiving payments or benefits to achieve the consent of a person having control over another "
        "person",
    },
    "purposes": {
        "Exploitation of the prostitution of others or other forms of sexual exploitation", "Forced labour or services",
        "Servitude", "Other", "Slavery or practices similar to slavery", "Removal of organs", "Forced begging",
        "Forced criminality (e.g. theft, pickpocketing, etc.)",
    },
}  # fmt: skip
HTCDS_PURPOSES = {
    "ForcedLabour", "SexualExploitation", "ChildLabour", "ForcedMarriage", "Servitude",
    "ForcedMilitaryByNonStateActors", "OrganRemoval", "ForcedBegging", "ForcedAdoption", "Surrogacy", "Other",
}  # fmt: skip
CTDC_PURPOSES = {
    "isForcedLabour", "isSexualExploit", "isOtherExploit", "isForcedMarriage", "isForcedMilitary", "isOrganRemoval",
    "isSlaveryAndPractices",
}  # fmt: skip
KNOWN_RANGES = {
    "alb_110a_1": "2013/: 96-180",
    "alb_110a_female": "2013/: 120-180",
    "alb_110a_aggravated": "2013/: 180-",
    "alb_110a_death": "2013/: 240-",
    "alb_128b_1": "2013/: 120-240",
    "alb_128b_aggravated": "2013/: 180-",
    "alb_128b_death": "2013/: 240-",
    "alb_114": "/2013: -60; 2013/: 24-60",
    "alb_114_aggravated": "2013/: 84-180",
    "alb_114a": "2001/2013: 84-180",
    "alb_113": "/2013: -36",
    "mda_165_1": "2003/2009: 84-180; 2009/2013-12-09: 60-144; 2013-12-10/: 72-144",
    "mda_165_2": "2009/: 84-180",
    "mda_165_3": "2013-12-10/: 120-240",
    "mda_206_1": "2013-12-10/: 120-144",
    "mda_206_2": "2013-12-10/: 120-180",
    "mda_206_3": "2013-12-10/: 180-240",
    "mda_168": "2023/: -36",
    "mne_444_1": "2004-04/: 12-120",
    "mne_444_child": "2004-04/: 36-",
    "mne_444_death": "2004-04/: 120-",
    "mne_444_organised": "2010/: 120-",
    "mne_444_user": "2010/: 6-60",
    "mne_444_user_child": "2010/: 36-180",
    "mkd_418a_1": "2004/: 48-",
    "mkd_418a_2": "2004/2008: 96-",
    "mkd_418a_user": "2004/2007: 6-60",
    "mkd_418g": "2008/: 96-",
    "mkd_user_child": "2004/: 96-",
    "srb_388_1": "2006-01-01/2009-09: 24-120; 2009-09/: 36-144",
    "srb_388_2": "2009-09/: 36-144",
    "srb_388_3": "2006-01-01/2009-09: 36-; 2009-09/: 60-",
    "srb_388_4": "2006-01-01/2009-09: 36-180; 2009-09/: 60-180",
    "srb_388_5": "2006-01-01/: 120-",
    "srb_388_6": "2006-01-01/: 60-",
    "srb_388_7": "2009-09/: 120-",
    "srb_388_8": "2009-09/: 6-60",
    "srb_388_9": "2009-09/: 12-96",
    "srb_184_1": "2009-09/: 6-60",
    "srb_184_2": "2009-09/: 12-120",
    "srb_190_1": "2006-01-01/: -36",
    "srb_190_2": "2006-01-01/: -36",
    "srb_190_3": "2006-01-01/: 6-60",
    "bel_433quinquies": "2013/2026-04-08: 12-60",
    "bel_433sexies": "2013/2026-04-08: 60-120",
    "bel_433septies": "2013/2026-04-08: 120-180",
    "bel_433octies": "2013/2026-04-08: 180-240",
    "fra_225_4_1": "2013/: -84",
    "fra_225_4_2": "2013/: -120",
    "fra_225_4_3": "2013/: -240",
    "fra_224_1a": "2013/: -240",
    "fra_225_5": "2013/: -84",
    "fra_225_13": "2013/: -60",
    "fra_225_14": "2013/: -84",
    "fra_225_14_1": "2013/: -84",
    "fra_225_14_2": "2013/: -120",
}
NAMED_TWICE = {"countries", "currencies", "languages", "eurojust", "europol", "selec"}
"""Lists and terms whose foreign names Serbian writes by ear in Cyrillic and as they are in Latin letters."""
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
MIXED = re.compile(r"[A-Za-zÀ-ž][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zÀ-ž]")
NOT_SERBIAN = re.compile(r"[ЃѓЌќЅѕ]")
NOT_MACEDONIAN = re.compile(r"[ЂђЋћ]")


def choices(taxonomy: Taxonomy) -> Iterator[Term]:
    """Yield the terms that a coder can choose: all but headings."""
    return (term for term in taxonomy.terms if term.columns.get("heading") != "yes")


def targets(taxonomy: Taxonomy, scheme: str) -> set[str]:
    return {match.target for term in taxonomy.terms for match in term.matches if match.scheme == scheme}


def words(term: Term, language: str) -> list[str]:
    """Return everything a term says in a language, labels first."""
    label = [term.labels[language]] if language in term.labels else []
    return [*label, *term.alternatives.get(language, ()), *term.hidden.get(language, ())]


@pytest.mark.parametrize("name", LAW)
def test_no_two_terms_under_one_parent_are_called_the_same(name: str) -> None:
    called = Counter(
        (term.parent, language, label.casefold())
        for term in shipped_taxonomy(name).terms
        for language, label in term.labels.items()
    )
    assert [key for key, times in called.items() if times > 1] == []


@pytest.mark.parametrize("name", LAW)
def test_no_term_says_the_same_word_twice_in_a_language(name: str) -> None:
    for term in shipped_taxonomy(name).terms:
        for language in {*term.labels, *term.alternatives, *term.hidden}:
            hidden = Counter(term.hidden.get(language, ()))
            assert all(times == 1 for times in hidden.values()), (term.code, language, hidden)
            assert term.labels.get(language) not in term.alternatives.get(language, ()), (term.code, language)


def test_articles_say_since_when_they_are_in_force() -> None:
    begun = {
        "alb_110a_aggravated": "2001", "alb_128b_aggravated": "2001", "mda_165_2": "2003", "mda_206_1": "2003",
        "mkd_418a_1": "2002-02", "mkd_418g": "2008", "mkd_user_child": "2004", "mne_444_1": "2004-04",
        "srb_184_2": "2006-01-01", "srb_388_1": "2006-01-01",
    }  # fmt: skip
    found = {term.code: term.valid_from for term in shipped_taxonomy("offences").terms if term.code in begun}
    assert found == begun


@pytest.mark.parametrize("name", LAW)
def test_alphabets_are_not_mixed(name: str) -> None:
    for term in shipped_taxonomy(name).terms:
        for language in ("mk", "sr"):
            for word in words(term, language):
                assert not MIXED.search(word), (term.code, word)
        assert not any(NOT_SERBIAN.search(word) for word in words(term, "sr")), term.code
        assert not any(NOT_MACEDONIAN.search(word) for word in words(term, "mk")), term.code
        for language in ("sq", "ro", "cnr", "sr-Latn"):
            assert not any(CYRILLIC.search(word) for word in words(term, language)), (term.code, language)


@pytest.mark.parametrize("name", LAW)
def test_serbian_says_the_same_in_both_alphabets(name: str) -> None:
    for term in shipped_taxonomy(name).terms:
        cyrillic, latin = ([fold(word) for word in words(term, script)] for script in ("sr", "sr-Latn"))
        if name not in NAMED_TWICE and term.code not in NAMED_TWICE:
            assert cyrillic == latin, term.code
        assert len(cyrillic) == len(latin), term.code
        assert term.provenance.get("sr") == term.provenance.get("sr-Latn"), term.code


@pytest.mark.parametrize("name", ["acts", "means", "purposes"])
def test_the_three_elements_are_explained_with_an_example(name: str) -> None:
    for term in shipped_taxonomy(name).terms:
        for texts in (term.definitions, term.includes, term.excludes, term.examples):
            assert texts.get("en"), term.code


@pytest.mark.parametrize("name", ["acts", "means", "purposes", "evidence_kinds", "outcomes"])
def test_judgments_in_every_language_can_be_searched_for_a_term(name: str) -> None:
    """Terms that say "other" or "none", and wide ones with narrower terms below, need no words of their own."""
    taxonomy = shipped_taxonomy(name)
    wide = {term.parent for term in taxonomy.terms} | {"other", "none", "other_sexual_exploitation"}
    for term in taxonomy.terms:
        for language in ("sq", "ro", "cnr", "mk", "sr", "sr-Latn"):
            assert term.code in wide or term.hidden.get(language), (term.code, language)


@pytest.mark.parametrize(("name", "labels"), SHERLOC.items(), ids=list(SHERLOC))
def test_every_keyword_of_sherloc_leads_to_a_term(name: str, labels: set[str]) -> None:
    assert targets(shipped_taxonomy(name), "sherloc") == labels


@pytest.mark.parametrize("name", ["acts", "means", "purposes"])
def test_no_keyword_of_sherloc_has_two_exact_terms(name: str) -> None:
    exact = Counter(
        match.target
        for term in shipped_taxonomy(name).terms
        for match in term.matches
        if match.scheme == "sherloc" and match.kind is MatchKind.EXACT
    )
    assert set(exact.values()) == {1}


def test_every_exploitation_of_htcds_and_ctdc_leads_to_a_purpose() -> None:
    purposes = shipped_taxonomy("purposes")
    assert targets(purposes, "htcds") >= HTCDS_PURPOSES
    assert targets(purposes, "ctdc") >= CTDC_PURPOSES


def test_begging_crime_and_marriage_are_not_hidden_in_other() -> None:
    purposes = shipped_taxonomy("purposes").by_code()
    for code in ("forced_begging", "forced_criminality", "forced_marriage", "illegal_adoption", "armed_conflict"):
        assert ("Other", MatchKind.BROAD) in {
            (m.target, m.kind) for m in purposes[code].matches if m.scheme == "sherloc"
        }


def test_every_national_means_falls_under_international_ones() -> None:
    international = {term.code for term in shipped_taxonomy("means").terms}
    national = shipped_taxonomy("national_means")
    for term in choices(national):
        broader = {match.target for match in term.matches if match.scheme == "means"}
        assert broader, term.code
        assert broader <= international, term.code
    assert {term.columns["country"] for term in choices(national) if "country" in term.columns} == FIVE | MENTORS


def test_every_country_has_words_for_force_deception_vulnerability_and_payment() -> None:
    for country in FIVE | MENTORS:
        of_country = [t for t in shipped_taxonomy("national_means").terms if t.columns.get("country") == country]
        covered = {match.target for term in of_country for match in term.matches}
        assert {
            "threat",
            "force",
            "deception",
            "fraud",
            "abuse_of_power",
            "abuse_of_vulnerability",
            "payments",
        } <= covered


def test_a_code_with_one_word_for_deceit_covers_fraud_and_deception() -> None:
    terms = shipped_taxonomy("national_means").by_code()
    for code in ("alb_deceit", "mda_deceit", "mne_misleading", "srb_misleading", "srb_keeping_in_error"):
        assert {match.target for match in terms[code].matches} == {"deception", "fraud"}
    assert {match.target for match in terms["mkd_misleading"].matches} == {"deception"}


def test_offences_say_country_article_and_role() -> None:
    for term in choices(shipped_taxonomy("offences")):
        assert term.columns["role"] in ROLES, term.code
        if term.columns.get("country") in FIVE:
            assert term.columns["article"], term.code
            assert term.columns["law"], term.code
            assert term.code.startswith(term.columns["country"].lower() + "_"), term.code
    countries = {term.columns["country"] for term in choices(shipped_taxonomy("offences")) if "country" in term.columns}
    assert countries == FIVE | MENTORS


def test_every_country_has_offences_for_adults_and_children() -> None:
    for country in FIVE:
        roles = {t.columns["role"] for t in shipped_taxonomy("offences").terms if t.columns.get("country") == country}
        assert "CORE_CHILD" in roles
        assert roles & {"CORE_ADULT", "CORE_BOTH"}
        assert {"USER_SERVICE", "PROSTITUTION_MEDIATION", "SLAVERY"} <= roles or country == "ALB"


def test_ranges_are_empty_unless_a_source_shows_them() -> None:
    shown = {}
    for term in choices(shipped_taxonomy("offences")):
        written = term.columns.get("ranges", "")
        if written:
            shown[term.code] = written
            assert term.columns["range_source"], term.code
        ranges = read_ranges(written)
        assert len(ranges) == len(written.split("; ")) if written else not ranges, term.code
        for one in ranges:
            assert not one.least or not one.most or int(one.least) <= int(one.most), term.code
            assert one.least or one.most, term.code
        for earlier, later in pairwise(ranges):
            assert earlier.until[:4] <= later.since[:4], term.code
    assert shown == KNOWN_RANGES


@pytest.mark.parametrize(
    ("code", "date", "least", "most"),
    [
        ("srb_388_1", "2008-05-01", "24", "120"),
        ("srb_388_1", "2012", "36", "144"),
        ("srb_388_3", "2009-08", "36", ""),
        ("srb_388_3", "2009-10-01", "60", ""),
        ("mda_165_1", "2005", "84", "180"),
        ("mda_165_1", "2011-05-12", "60", "144"),
        ("mda_165_1", "2013-12-10", "72", "144"),
        ("alb_114", "2011", "", "60"),
        ("alb_114", "2014", "24", "60"),
        ("alb_110a_aggravated", "2015", "180", ""),
        ("mne_444_1", "2016-05", "12", "120"),
        ("mne_444_child", "2012", "36", ""),
        ("mda_206_1", "2015-03", "120", "144"),
        ("srb_184_2", "2019", "12", "120"),
    ],
)
def test_the_range_is_that_of_the_law_in_force_on_the_date(code: str, date: str, least: str, most: str) -> None:
    found = range_on(shipped_taxonomy("offences").by_code()[code].columns["ranges"], date)
    assert found is not None
    assert (found.least, found.most) == (least, most)


def test_no_range_is_signed_before_a_national_lawyer_signed_it() -> None:
    assert {term.columns.get("signed_by", "") for term in shipped_taxonomy("offences").terms} == {""}


@pytest.mark.parametrize(
    ("country", "kinds"),
    [
        ("SRB", {"sexual_offences", "labour_law", "bodily_harm", "extortion", "money_laundering"}),
        ("MNE", {"sexual_offences", "labour_law", "bodily_harm", "extortion", "money_laundering"}),
        ("MKD", {"sexual_offences", "labour_law", "bodily_harm", "extortion", "money_laundering"}),
    ],
)
def test_offences_that_are_charged_beside_trafficking_are_in_the_list(country: str, kinds: set[str]) -> None:
    found = {t.columns["kind"] for t in choices(shipped_taxonomy("offences")) if t.columns.get("country") == country}
    assert found >= kinds


def test_macedonian_articles_keep_their_cyrillic_suffix_and_are_found_by_others() -> None:
    offences = shipped_taxonomy("offences").by_code()
    assert offences["mkd_418g"].columns["article"] == "418-г"
    assert {"418-g", "418-d", "418г"} <= set(offences["mkd_418g"].alternatives["en"])
    assert offences["mkd_418d"].columns["article"] == "418-д"
    assert offences["mda_165sup1"].columns["article"] == "165¹"
    assert "165/1" in offences["mda_165sup1"].alternatives["en"]


def test_courts_have_country_and_level_and_stand_under_their_country() -> None:
    courts = shipped_taxonomy("courts")
    terms = courts.by_code()
    for term in choices(courts):
        if term.code in {"ecthr", "other_court"}:
            continue
        assert term.columns["level"] in {"L1", "L2", "L3", "LC", "LM"}, term.code
        assert terms[terms[term.parent].parent].code == term.columns["country"].lower(), term.code
        assert term.columns.get("kind", "") in {"", "basic", "higher", "special", "misdemeanour"}, term.code
        assert term.columns.get("kind") or term.columns["level"] not in ("L1", "LM") or "juvenile" in term.code
    for country in FIVE | MENTORS:
        levels = {term.columns.get("level") for term in courts.terms if term.columns.get("country") == country}
        assert {"L1", "L2", "L3", "LC"} <= levels
        assert country in ("MDA", "BEL") or any(
            t.columns.get("special") == "yes" for t in courts.terms if t.columns.get("country") == country
        )


@pytest.mark.parametrize("name", LAW)
def test_validity_does_not_end_before_it_begins(name: str) -> None:
    for term in shipped_taxonomy(name).terms:
        if term.valid_from and term.valid_to:
            assert term.valid_from <= term.valid_to, term.code


@pytest.mark.parametrize(
    ("code", "since"),
    [("srb_388_1", "2006-01-01"), ("srb_388_8", "2009-09"), ("srb_389", "2006-01-01"), ("mne_444_1", "2004-04")],
)
def test_articles_say_since_when_they_are_in_force_and_which_source_shows_it(code: str, since: str) -> None:
    term = shipped_taxonomy("offences").by_code()[code]
    assert term.valid_from == since
    assert "in force since" in term.columns["source"]


def test_older_judgments_find_the_court_of_their_time() -> None:
    courts = shipped_taxonomy("courts").by_code()
    assert courts["alb_serious_crimes_l1"].valid_to == courts["alb_special_l1"].valid_from == "2019"
    assert courts["srb_supreme_cassation"].valid_to == courts["srb_supreme"].valid_from == "2023-05"
    assert courts["mda_l2_chisinau"].valid_to == courts["mda_l2_centre"].valid_from == "2024"


def test_outcomes_can_be_offered_for_each_instance() -> None:
    outcomes = shipped_taxonomy("outcomes")
    for stage in ("first", "later", "final"):
        offered = {term.code for term in outcomes.terms if term.columns.get(stage) == "yes"}
        assert {"acquitted", "discontinued", "other"} <= offered
    assert all({"first", "later", "final"} & set(term.columns) for term in outcomes.terms)


def test_countries_are_those_of_iso_3166_with_the_five_first() -> None:
    countries = shipped_taxonomy("countries")
    codes = [term.code for term in countries.terms]
    assert set(codes[:5]) == FIVE
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in codes)
    assert len(codes) >= 249
    european = {term.code for term in countries.terms if term.columns["group"] == "european_union"}
    assert len(european) == 27
    assert not european & FIVE


def test_currencies_and_languages_begin_with_those_of_the_five_countries() -> None:
    currencies, languages = shipped_taxonomy("currencies").terms, shipped_taxonomy("languages").terms
    assert {term.columns.get("country") for term in currencies[:5]} == FIVE
    assert {term.columns.get("country") for term in languages[:5]} == FIVE
    assert all(re.fullmatch(r"[A-Z]{3}|other", term.code) for term in currencies)
    assert all(re.fullmatch(r"[a-z]{3}|other", term.code) for term in languages)
