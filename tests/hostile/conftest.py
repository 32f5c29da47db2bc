"""Where the hostile set finds the samples of formats it is made of."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "load"))
