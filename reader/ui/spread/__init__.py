"""The two panes as one view: lays out the rows in sight, and paints them."""

from reader.ui.spread.spread import Spread

__all__ = ["Spread"]
