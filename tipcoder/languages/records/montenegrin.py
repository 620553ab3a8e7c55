"""Montenegrin: what it does not have in common with Serbian. Qt knows no `cnr`: `QLocale("cnr")` is the C locale."""

from tipcoder.domain.projects import Country
from tipcoder.languages.record import IdentifierWords, Language, PluralRule, Script
from tipcoder.languages.records.serbian import FUNCTION_WORDS, LATIN_DATES, LATIN_OCR_DATA, STEMMING

_IDENTIFIERS = IdentifierWords(
    before_names="""
        optuženi optužena optuženog optuženoj optuženom optuženu okrivljeni okrivljena okrivljenog okrivljenoj
        okrivljenom okrivljenu osuđeni osuđena osuđenog oštećeni oštećena oštećenog oštećene oštećenoj oštećenom
        oštećenu svjedok svjedoka svjedokinja svjedokinje svjedoku svjedokom svjedokinji malodobni malodobna inspektor
        policajac
    """,
    public_words="""
        црн гор горе гора гори подгориц никшић бар бијел пољ котор будв херцег улцињ цетињ плевљ беран рожај тиват
        даниловград crna gora nikšić bar bijelo polje kotor budva herceg novi ulcinj cetinje pljevlja berane rožaje
        tivat danilovgrad zeta tuzi plav srbija srbiji hrvatska bosna hercegovina slovenija njemačk austrij italij grčk
        mađarsk francusk rusij ukrajin turska turske makedonij sjeverna sjevern evropska evropski evropsk američk nvo
        klub restoran evrop bangladeš ostrv korišćenj zasnivanj podvođenj posredovanj vanbračn zapuštanj nasilj
        nedozvoljen specijalno savjet države korišćenje egipćan predmet slučaj firma grupa ring ringu lanac skoplju
        kipra kišinjev
    """,
    places="""
        bjelorusija djevicanska manja specijalno
    """,
    given_names="""
        Andrija Balša Batrić Blažo Božana Božo Branimir Budimir Cvetko Danka Dragiša Drago Draginja Gavrilo Gorica
        Ilinka Ivanka Jelisavka Jagoš Jovo Krsto Ksenija Labud Luka Luca Ljubo Ljubica Marica Maša Matija Mihailo
        Milijana Milodarka Mirela Miško Mitra Mojaš Nađa Nevenka Nikša Novo Pavle Pavić Perica Pero Petrana Radisav
        Radojica Radule Radusin Ranko Rosa Sandra Savić Slaven Sladjana Slavka Snježana Stanija Stevan Stjepan Šćepan
        Šaleta Tripo Vasilije Vaso Veliša Veselin Veselinka Vesko Vido Vjera Vjekoslav Vladana Vojin Vojo Vukosava
        Vukota Vuko Zagorka Žana Željana
    """,
    given_names_that_are_words="""
        mitra novo rosa vido vjera zana pavic savic batric luca zagorka vaso drago pero perica masa krsto
    """,
    case_before_number=r"rješenj\w+",
)

LANGUAGE = Language(
    code="cnr",
    order=3,
    name="crnogorski",
    english_name="Montenegrin",
    script=Script.LATIN,
    locale="sr_Latn_BA",  # `sr_Latn_ME` has ekavian names of days
    dates=LATIN_DATES,
    plurals=PluralRule.SLAVIC,
    ts_language="sr_ME",
    country=Country.MNE,
    tags=("sr-me", "sh-me"),
    letters="čćđšžśź",
    ocr_data=LATIN_OCR_DATA,
    spelling=("cnr_ME", "sr_Latn_RS"),
    stemming=STEMMING,
    function_words=FUNCTION_WORDS,
    number_words=(
        "dva dve dvije dvoje tri troj cetir cetvor pet sest sedam osam devet deset jedanaest dvanaest dvadeset "
        "trideset sto"
    ),
    measure_words="dan mesec mjesec godin sat nedelj sedmic eur dinar evr",
    identifiers=_IDENTIFIERS,
    frequent_words=(
        "je i u da se na su od za sa koji koja iz kao nije ali bi po ili te što sud djela krivičnog lice "
        "nijesu dvije prije vrijeme mjesto gdje ovdje lijepo osuđuje mjeseci uslijed"
    ),
)
LANGUAGES = (LANGUAGE,)
