"""A stretch of work without the collector of cycles: a page is many small objects that all live until its
end.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Pause the collector of reference cycles, if it runs, and set it going again afterwards.

    While a tree is built the collector walks over it again and again and finds nothing: a third of the
    time of cleaning the benchmark's pages. What was left over is collected at once when it goes again.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
