"""The words by which facts and speakers are known, language by language; which language a text is in."""

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct


class FactWords(Struct, frozen=True):
    """What one language calls numbers, measures, days and saying, in small letters.

    `common` are words that hardly any sentence of the language does without, `quoting` those that mean
    saying beside a quotation only. `capitals` says that days and months are written with one.
    """

    common: frozenset[str]
    calendar: frozenset[str]
    times: frozenset[str]
    numbers: frozenset[str]
    measures: frozenset[str]
    saying: frozenset[str]
    according: frozenset[str]
    quoting: frozenset[str]
    capitals: bool = True


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Days that are named by where they are from today; they have a capital in no language.
TODAY = _words("yesterday today tomorrow gestern heute hier aujourd'hui aujourd’hui demain ayer hoy mañana")

ENGLISH = FactWords(
    _words("the and of to in a was that for on with by at from"),
    _words(
        "january february march april may june july august september october november december monday"
        " tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays"
        " saturdays sundays jan feb apr jun jul aug sep sept oct nov dec"
        " summer autumn winter"
    ),
    _words("noon midnight"),
    _words(
        "dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half"
        " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
        " seventy eighty ninety thirds quarters fifths third fourth fifth sixth seventh eighth ninth tenth"
    ),
    _words(
        "crowns euros dollars pounds pence cents francs yen percent seconds minutes hours days weeks"
        " months years metres meters feet miles tonnes tons hectares acres litres liters million billion"
        " hour day week month year mile"
    ),
    _words(
        "said says told tells claimed claims admitted admits denied denies stated argued insisted alleged"
        " announced declared suggested warned confirmed conceded acknowledged reported wrote tweeted"
        " testified reportedly allegedly according"
    ),
    _words("according"),
    _words("added adds asked stressed noted explained concluded continued replied"),
)
GERMAN = FactWords(
    _words("der die das und in den von zu mit ist im am für auf ein eine"),
    _words(
        "januar jänner februar märz april mai juni juli august september oktober november dezember montag"
        " dienstag mittwoch donnerstag freitag samstag sonnabend sonntag sommer herbst winter"
    ),
    _words("mittag mitternacht"),
    _words(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
        " siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
        " hundert hunderte tausend tausende dutzend dutzende millionen milliarden hälfte drittel viertel"
    ),
    _words(
        "prozent kronen euro dollar pfund franken cent yen sekunden minuten stunden tage tagen wochen"
        " monate monaten jahre jahren meter metern kilometer kilometern tonnen hektar liter million"
        " millionen milliarde milliarden mio mrd grad kilo"
    ),
    _words(
        "sagte sagt sagten erklärte erklärt behauptete behauptet betonte teilte berichtete berichtet"
        " kündigte warnte bestritt bestreitet bestätigte bestätigt räumte gab leugnete versicherte meinte"
        " schrieb zufolge laut angeblich"
    ),
    _words("laut"),
    frozenset(),
)
FRENCH = FactWords(
    _words("le la les de des et du un une en à dans est pour que au"),
    _words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi"
        " mercredi jeudi vendredi samedi dimanche printemps automne hiver"
    ),
    _words("midi minuit"),
    _words(
        "deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente"
        " quarante cinquante soixante cent cents mille millier milliers million millions milliard"
        " milliards dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine"
        " soixantaine centaine centaines moitié tiers"
    ),
    _words(
        "couronnes euros dollars livres francs yens secondes minutes heures jours semaines mois ans"
        " années mètres kilomètres tonnes hectares litres million millions milliard milliards degrés kilos"
    ),
    _words(
        "dit disait déclaré déclare affirmé affirme assuré assure annoncé annonce expliqué explique"
        " raconté raconte nié nie reconnu reconnaît admis admet prétendu prétend confirmé confirme averti"
        " estime estimé soutenu soutient selon"
    ),
    _words("selon"),
    frozenset(),
    False,
)
SPANISH = FactWords(
    _words("el la los las de del y en un una que por con para se su"),
    _words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes"
        " martes miércoles jueves viernes sábado domingo primavera verano otoño invierno"
    ),
    _words("mediodía medianoche"),
    _words(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta"
        " noventa cien cientos mil miles millón millones docena docenas decena decenas centenar centenares"
        " mitad tercio"
    ),
    _words(
        "coronas euros dólares libras pesos francos yenes segundos minutos horas días semanas meses años"
        " metros kilómetros toneladas hectáreas litros millón millones grados kilos"
    ),
    _words(
        "dijo dice declaró declara afirmó afirma aseguró asegura anunció anuncia explicó explica contó"
        " cuenta negó niega admitió admite reconoció reconoce advirtió advierte confirmó confirma sostuvo"
        " sostiene según"
    ),
    _words("según"),
    frozenset(),
    False,
)
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH)
_WORD = re.compile(r"[^\W\d_]+")


def fact_words_of(texts: Iterable[str]) -> FactWords:
    """The words for the language that most of the common words in these texts are of; English if none is."""
    seen = Counter(word for text in texts for word in _WORD.findall(text.casefold()))
    return max(LANGUAGES, key=lambda language: sum(seen[word] for word in language.common))
