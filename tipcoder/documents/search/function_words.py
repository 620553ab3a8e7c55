"""Words that hold a sentence together and say nothing of what it is about, by language: pronouns, particles, ..."""

from functools import cache

from tipcoder.documents.search.keys import FAMILIES
from tipcoder.domain.searching import folded_word

_WORDS = {
    "s": "a ako ali bez bi bila bile bili bilo bio biti čega čemu da dakle dio do dok dva ga gde gdje god godina "
    "godine ih ili im ima imati iz između je jednog jednom jer jesu joj još ju kako kao koga kod koja koje kojeg kojem "
    "kojima koji kojih kojim kojoj kojom koju koliko kome ko li međutim mi mu na nad nakon ne neki neka neke nego nema "
    "ni nije nijesu nisu njega njegov njegova njegove njen njena njene njih njihov njihova njim njima no o od odnosno "
    "on ona one oni ono osim ova ovaj ove ovo ovog ovom pa pod po pre prema pri prije radi s sa sam samo se sebe sebi "
    "si svi sve svih svim svog svoj svoja svoje svoju smo ste su šta što ta taj tako takođe te ti tim to toga tog tom "
    "tu u uz već više vrlo za zašto zbog",
    "m": "a ako ama angažirani bez beše bi bila bile bilo bil bide bidat vo vrz gi go da dali dve dva deka do dodeka e "
    "edna eden edno za zatoa zaradi zošto i ili im ima imaa iako ja jas je kade kaj kako kakov kakva kakvi kako koga "
    "kogo koja koe koi kolku kon koj kojšto koišto koješto li me meǵu mu na nad ne neka neko nego negov negova "
    "negovite nejze nejzin nema ni nitu nivnite no o od odnosno okolu osven oti ova ovaa ovie ovoj ovde on pak po pod "
    "pokraj pomeǵu poradi potoa pred preku pri pritoa so sam samo se sebe si site sme so spored ste su sum taa taka "
    "tie toa togaš toj tuka u veḱe vrz čij čija što",
    "q": "a ai ajo ata ato atë asnjë atij atyre bëri bë cila cilat cilën cili cilit cilët çdo çfarë deri disa do dhe "
    "duke duhet e edhe ende është i ishin ishte ja jam janë jo ka kanë kam ke kemi kësaj këta këtë këtij këto këtyre "
    "ku kur kush kishte kishin kjo ky me megjithëse më mbi midis mund mbas ndaj nga nëse në nën ndër një nuk pa pas "
    "pasi për përpara po por prandaj prej pse qe që qenë s sa saj se sepse si sipas sonte së sukur ta t'i te tek të "
    "ti tij tjetër tjera tjerë tyre u vet vetë vetëm",
    "r": "a abia acea aceasta această aceea acel acela acest acesta aceste acestea acestei acestor acestora acestui ai "
    "al ale am ar are aș asupra astfel atât au avea avut ba bine ca că când care cărei căror cărora cărui cât ce cea "
    "cei cel cele celor cine cu cum da dacă dar de deci deja deși despre din dintre doar două după ea ei ele era erau "
    "este eu fi fie fiind fără fost iar îi îl îmi în încă între își îți la le li lor lui mai mult ne nici niște noi nu "
    "o or ori pe pentru peste poate prin sa sale să săi sau se și sub sunt spre său te toate tot toți totuși un una "
    "unde unei unele unor unui unul va voi vor",
    "e": "a about after all also an and any are as at be because been before being between both but by can could did "
    "do does during each for from had has have he her hers him his how i if in into is it its may more most no not of "
    "on or other others our out over same she should so some such than that the their them then there these they this "
    "those to under until up was we were what when where whether which while who whom whose why will with would yes "
    "you your",
}


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the words of a language of `FAMILIES` that are about nothing, as search compares them."""
    return frozenset(map(folded_word, _WORDS[FAMILIES[language]].split()))
