"""Diptych: two versions of an article, side by side, without the site around them."""

__version__ = "0.1.0"
