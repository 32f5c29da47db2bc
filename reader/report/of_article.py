"""An Article to plain text, a block a line; it needs nothing of what compares."""

from reader.clean import Article


def article_as_text(article: Article, everything: bool = False) -> str:
    """The kept blocks, one a line; with `everything` the stripped ones too, each after its reason."""
    return "".join(
        f"{block.text}\n" if block.kept else f"[{block.reason}] {block.text}\n"
        for block in article.blocks
        if block.kept or everything
    )
