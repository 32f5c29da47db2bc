"""An invented page of an invented outlet, with all that sites put around their stories."""

STORY = [
    "The last ferry to Sandholm left the quay at eleven on Tuesday night with forty passengers, "
    "two dogs and a piano on board, and nobody aboard knew that it would not come back for six "
    "weeks.",
    "Harbour master Edda Lind said that the crew had reported a broken shaft shortly after "
    "midnight, “and from then on we could do nothing but wait for the tide”, as she put it.",
    "The company that runs the line, Fjordlinjen, promised a replacement by the end of the month, "
    "but the islanders have heard such promises before, and few of them believe this one.",
    "A bridge has been planned since the seventies, when the first drawings were shown in the town "
    "hall, and it has been put off by every council since then for want of money.",
    "Until the ferry returns, the post comes by fishing boat, the school holds its lessons in the "
    "parish hall, and the piano stands under a tarpaulin at the landing stage.",
    "“We have learned to be patient,” said Joren Falk, who keeps the only shop on the island, “but "
    "the coffee runs out on Friday, and then we shall see how patient we really are.”",
]
QUOTE = "Nothing on this island has ever happened on the day it was promised, says the old chronicle."
ITEMS = [
    "Mail is brought on Mondays and Thursdays by the fishing boat Alma.",
    "Medicine is flown in when the wind allows it, twice a week at most.",
    "Building material must wait until the new ferry has been tested.",
]
TITLE = "Island waits for its ferry as the bridge is put off again"

MENU = [
    "Home",
    "World",
    "Politics",
    "Economy",
    "Sports",
    "Culture",
    "Weather",
    "Video",
    "Newsletters",
    "Log in",
]
RELATED = [
    "Fishing quota cut for the third year",
    "Town hall roof to be repaired in spring",
    "Why the lighthouse keeper stays on",
    "Ten walks along the northern shore",
]


def page() -> str:
    """The whole page as HTML."""
    menu = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in MENU)
    related = "".join(f'<li><a href="/s/{at}"><h3>{name}</h3></a></li>' for at, name in enumerate(RELATED))
    story = [f"<p>{text}</p>" for text in STORY]
    items = "".join(f"<li>{text}</li>" for text in ITEMS)
    return f"""<!doctype html><html lang="en"><head><title>{TITLE} | The Sandholm Courier</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="The Sandholm Courier">
<meta name="author" content="Ada Holm"><meta property="article:published_time" content="2024-03-05T07:30:00Z">
</head><body>
<div class="cookie-consent" role="dialog"><p>We use cookies to improve your visit. You can change your
settings at any time.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">The Sandholm Courier</a>
<nav class="main-menu"><ul>{menu}</ul></nav></header>
<main><article class="story"><h1>{TITLE}</h1>
<div class="byline">By Ada Holm</div><time class="date">5 March 2024, 07:30</time>
<ul class="share-bar"><li><a href="#">Share on Facebook</a></li><li><a href="#">Copy link</a></li></ul>
<figure><img src="ferry.jpg" alt="">
<figcaption>The ferry before it left. (Courier Photo)</figcaption></figure>
<div class="story-body">{story[0]}{story[1]}
<blockquote><p>{QUOTE}</p></blockquote>{story[2]}
<h2>What still reaches the island</h2>{story[3]}<ul>{items}</ul>
<table><tr><th>Week</th><th>Crossings</th></tr><tr><td>Ninth</td><td>41</td></tr></table>
<div class="newsletter-signup"><form><h3>Our newsletter</h3><p>Sign up for the morning newsletter and get the
island in your inbox.</p><label>Email address</label><button>Subscribe</button></form></div>
{story[4]}{story[5]}</div>
<ul class="tags"><li><a href="/t/ferry">Ferry</a></li><li><a href="/t/bridge">Bridge</a></li></ul></article>
<aside class="related"><h2>Most read</h2><ul>{related}</ul></aside>
<section class="comments" id="comments"><h2>Comments</h2>
<div class="comment"><p class="comment-author">seagull77</p>
<p>I was on that ferry too, and nobody told us anything for hours!</p></div></section></main>
<footer class="footer"><p>© 2024 The Sandholm Courier. All rights reserved.</p>
<a href="/privacy">Privacy policy</a>
</footer></body></html>"""


def dump(bullet: str = "  • ") -> str:
    """The page as a browser would copy it."""
    menu = "\n".join(bullet + name for name in MENU)
    related = "\n\n".join(RELATED)
    return f"""The Sandholm Courier

{menu}

{TITLE}

By Ada Holm
5 March 2024, 07:30
3 min read

{bullet}Share on Facebook
{bullet}Copy link

The ferry before it left. (Courier Photo)

{STORY[0]}

{STORY[1]}

{STORY[2]}

What still reaches the island

{STORY[3]}

{STORY[4]}

{STORY[5]}

{bullet}Ferry
{bullet}Bridge

Most read

{related}

Comments

© 2024 The Sandholm Courier. All rights reserved.

{bullet}Privacy policy
{bullet}Contact us
"""
