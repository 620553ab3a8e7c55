"""The shipped taxonomies on persons and victims reach every value of the international lists.

Lists of values: UNODC SHERLOC (sector labels), IOM HTCDS 2.0 and CTDC global dataset codebook, as published.
"""

from collections import Counter

import pytest

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.paths import resources
from tipcoder.taxonomy.source import read_source

SHERLOC_SECTORS = """Commercial sexual exploitation | Hotel/Restaurant/Bar | Domestic servitude | Other sectors |
Begging | Agriculture | Construction | Factory/Manufacturing | Organ/tissue removal | Hair/Beauty Salon | Mining |
Prostitution / sex work / pornography industry"""
ISIC = """A Agriculture, forestry and fishing | B Mining and quarrying | C Manufacturing | F Construction | G
Wholesale and retail trade; repair of motor vehicles and motorcycles | H Transportation and storage | I
Accommodation and food service activities | N Administrative and support service activities | Q Human health and
social work activities | R Arts, entertainment and recreation | S Other service activities | T Activities of
households as employers"""
CTDC_SEX = "Prostitution | Pornography | RemoteInteractiveServices | PrivateSexualServices"
CTDC_LABOUR = """Agriculture | Aquafarming | Begging | Construction | DomesticWork | Hospitality | IllicitActivities
| Manufacturing | MiningOrDrilling | Peddling | Transportation | Other"""
CTDC_CONTROL = """DebtBondage | TakesEarnings | RestrictsFinancialAccess | Threats | PsychologicalAbuse |
PhysicalAbuse | SexualAbuse | FalsePromises | PsychoactiveSubstances | RestrictsMovement | RestrictsMedicalCare |
ExcessiveWorkingHours | UsesChildren | ThreatOfLawEnforcement | WithholdsNecessities | WithholdsDocuments | Other |
NotSpecified"""
HTCDS_CONTROL = """PhysicalThreats | ThreatsLawEnforcement | ThreatensChildrenFamily | DebtBondage | FalsePromises |
PhysicalAbuse | SexualAbuse | TakesEarnings | RestrictsFinancialAccess | RestrictsMedicalCare | WithholdsNecessities
| PsychologicalAbuse | PsychoactiveSubstance | ExcessiveWorkingHours | WithholdsDocuments | Other |
Threats | RestrictsMovement | UsesChildren | ThreatOfLawEnforcement | NotSpecified"""
HTCDS_RECRUITMENT = """AtAPlaceOfBusiness | AtAnEducationalInstitution | AtWork | ThroughOnlineSocialNetworks |
ThroughAnOnlineAdvertisement | ThroughATelevisionAdvert | ThroughANewspaperAdvert | ThroughFamilyOrFamilyEvents |
ThroughFriendsOrSocialEvents | Other"""
HTCDS_VULNERABILITIES = """Addiction | SocialGroup | Discrimination | Poverty | DisabilityAndPhysicalHealth |
MentalHealth | Migration | Homelessness | AbuseSocialMedia | AbusePhysical | Education | WorkEnvironment"""
HTCDS_ROLES = """TravellingPartner | Transporter | RecruiterOrIntermediary | BrokerTravelAgent |
TransferredIndividual | HarbouredIndividual | SoldIndividual | BoughtIndividual | ReceivedIndividual |
ControlledIndividual | Smuggler | Abuser | Kidnapper | Exploiter | Other"""
PUBLISHED = [
    ("sectors", "sherloc", "", SHERLOC_SECTORS),
    ("sectors", "htcds", "", ISIC),
    ("sectors", "ctdc", "typeOfSex", CTDC_SEX),
    ("sectors", "ctdc", "typeOfLabour", CTDC_LABOUR),
    ("recruitment", "htcds", "", HTCDS_RECRUITMENT),
    ("control", "htcds", "", HTCDS_CONTROL),
    ("control", "ctdc", "meansOfControl", CTDC_CONTROL),
    ("relationships", "htcds", "", "Familial | Acquainted | Unacquainted"),
    ("relationships", "ctdc", "recruiterRelation", "IntimatePartner | Friend | Family | Other"),
    ("vulnerabilities", "htcds", "", HTCDS_VULNERABILITIES),
    ("roles", "htcds", "", HTCDS_ROLES),
    (
        "identifiers_of_victims",
        "htcds",
        "",
        "Police | NGO | CourtOrProsecution | NonPoliceGovernmentalOrganization | Other",
    ),
]
CODES_FROM_BEFORE = {
    "sectors": """prostitution pornography hospitality domestic_work agriculture construction manufacturing textile
        mining transport cleaning beauty begging street_trade criminal_activity household organ_removal other none""",
    "relationships": "parent family partner friend acquaintance employer online_contact stranger other",
    "vulnerabilities": """economic_need dysfunctional_family without_parental_care young_age trafficker_is_partner
        previous_abuse limited_education immigration_status homelessness discrimination pregnancy disability
        mental_health addiction other none""",
    "roles": """organiser recruiter transporter harbourer controller exploiter buyer_or_seller money_handler facilitator
        official user other""",
    "identifiers_of_victims": """police border_police national_centre social_services labour_inspection organisation
        prosecutor court foreign_authority none""",
    "protection_measures": """vulnerable_witness protected_witness video_link accused_absent recorded_interview
        no_repeated_questioning closed_hearing lawyer interpreter support_person reflection_period residence_permit
        shelter risk_assessment other none""",
}
"""Codes with which cases may already be coded."""


def shipped(id: str) -> Taxonomy:
    return read_source(resources() / "taxonomies" / f"{id}.toml")


def values(published: str) -> list[str]:
    return [" ".join(value.split()) for value in published.split("|")]


@pytest.mark.parametrize(("id", "scheme", "prefix", "published"), PUBLISHED)
def test_every_value_of_the_international_lists_is_reached(id: str, scheme: str, prefix: str, published: str) -> None:
    targets = {match.target for term in shipped(id).terms for match in term.matches if match.scheme == scheme}
    assert {prefix + value for value in values(published)} <= targets


@pytest.mark.parametrize(("id", "scheme"), sorted({(id, scheme) for id, scheme, _, _ in PUBLISHED}))
def test_a_value_is_the_same_as_one_term_at_most(id: str, scheme: str) -> None:
    exact = Counter(
        match.target
        for term in shipped(id).terms
        for match in term.matches
        if match.scheme == scheme and match.kind == "exact"
    )
    assert [target for target, count in exact.items() if count > 1] == []


@pytest.mark.parametrize("id", list(CODES_FROM_BEFORE))
def test_codes_from_before_are_kept(id: str) -> None:
    assert set(CODES_FROM_BEFORE[id].split()) <= shipped(id).by_code().keys()


@pytest.mark.parametrize("id", sorted({id for id, scheme, _, _ in PUBLISHED if scheme == "htcds"}))
def test_lists_taken_over_name_their_licence(id: str) -> None:
    assert shipped(id).licence == "CC BY 4.0, IOM, HTCDS 2.0"


def test_other_hides_nothing_and_the_promised_job_is_no_sector() -> None:
    sectors = shipped("sectors").by_code()
    assert {"begging", "household", "adoption", "criminal_activity"} <= sectors.keys()
    assert "promised" in sectors["labour"].excludes["en"]
    assert "begging, crime, marriage" in sectors["other"].excludes["en"].casefold()


def test_what_touches_special_categories_of_data_is_marked() -> None:
    sensitive = {term.code for term in shipped("vulnerabilities").terms if term.columns.get("sensitive") == "yes"}
    assert sensitive == {"discrimination", "pregnancy", "disability", "mental_health", "addiction"}
