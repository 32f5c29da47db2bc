"""Colours to what an eye makes of them: contrast, distance, and the sight of the colour-blind.

Contrast: WCAG 2.2, "relative luminance" and "contrast ratio". Distance: CIE 1976 L*a*b*, D65.

Protanopia and deuteranopia: Viénot, Brettel, Mollon (1999), Digital video colourmaps for checking the
legibility of displays by dichromats, Color Research & Application 24(4). Tritanopia, for which that short
way does not hold: Brettel, Viénot, Mollon (1997), Computerized simulation of color appearance for
dichromats, JOSA A 14(10), with its two half-planes. The matrices act on linear sRGB; they are the products
rgb-from-lms * projection * lms-from-rgb of the papers with the cone fundamentals of Smith and Pokorny
(1975), as published with five digits by the DaltonLens project.
"""

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

PROTANOPIA: Matrix = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
DEUTERANOPIA: Matrix = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))
TRITANOPIA_ABOVE: Matrix = (
    (1.01277, 0.13548, -0.14826),
    (-0.01243, 0.86812, 0.14431),
    (0.07589, 0.80500, 0.11911),
)
TRITANOPIA_BELOW: Matrix = (
    (0.93678, 0.18979, -0.12657),
    (0.06154, 0.81526, 0.12320),
    (-0.37562, 1.12767, 0.24796),
)
TRITAN_PLANE: Triple = (0.03901, -0.02788, -0.01113)
"""The normal of the plane through the achromatic axis that parts the two halves."""

TO_XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE: Triple = (0.9505, 1.0, 1.089)

SIGHTS = ("full", "protanopia", "deuteranopia", "tritanopia")


def linear(colour: str) -> Triple:
    """`#rrggbb` to linear sRGB, each channel from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, from 0 to 1."""
    return dot((0.2126, 0.7152, 0.0722), linear(colour))


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def seen(colour: str, sight: str) -> Triple:
    """A colour as somebody with this sight sees it, as linear sRGB."""
    rgb = linear(colour)
    if sight == "full":
        return rgb
    above = dot(TRITAN_PLANE, rgb) >= 0
    matrix = {
        "protanopia": PROTANOPIA,
        "deuteranopia": DEUTERANOPIA,
        "tritanopia": TRITANOPIA_ABOVE if above else TRITANOPIA_BELOW,
    }[sight]
    red, green, blue = (min(1.0, max(0.0, dot(row, rgb))) for row in matrix)
    return red, green, blue


def distance(one: Triple, other: Triple) -> float:
    """How far apart two linear colours are: 2 is just noticed side by side, 100 is black from white."""
    return float(sum((a - b) ** 2 for a, b in zip(lab(one), lab(other), strict=True)) ** 0.5)


def lab(rgb: Triple) -> Triple:
    """Linear sRGB to CIE L*a*b*."""
    x, y, z = (_cube_root(dot(row, rgb) / white) for row, white in zip(TO_XYZ, WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(share: float) -> float:
    return float(share ** (1 / 3)) if share > (6 / 29) ** 3 else share / (3 * (6 / 29) ** 2) + 4 / 29


def dot(one: Triple, other: Triple) -> float:
    """The sum of the products."""
    return sum(a * b for a, b in zip(one, other, strict=True))
