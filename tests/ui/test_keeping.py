"""What the keeper of a session tells."""

from reader.phrase import Phrase
from reader.ui.keeping import Keeping


def test_trouble_is_told_so_that_it_can_be_said_in_every_language() -> None:
    keeping, heard = Keeping(), list[object]()
    trouble = Phrase("{file} is no longer there.", file="“ovens.diptych”")
    for signal in (keeping.told, keeping.lost):
        signal.connect(heard.append)
        signal.emit(trouble)
    for signal in (keeping.in_use, keeping.failed):
        signal.connect(lambda _path, sentence: heard.append(sentence))
        signal.emit(None, trouble)
    assert [type(each) for each in heard] == [Phrase] * 4
