"""What the makers of a page call their boxes, to the categories those names belong to."""

# Whole tokens of class, id and role; never parts of words: "modal-enabled" is two tokens, "header" no "head".
CATEGORIES = {
    "article": "article articlebody body content contentbody copy entry hentry main post postbody "
    "story storybody text richtext prose markdown rte paragraph page blog news column "
    "artikel articulo noticia texto corps contenu",
    "related": "related relates relate recommended recommendation recommendations recommend recirc "
    "recirculation more similar popular trending mostread most latest teaser teasers card "
    "cards tile promo promos outbrain taboola readnext next prev previous carousel slider "
    "feed river upnext rail zergnet suggested suggestions picks explore recent list "
    "listing also see",
    "comment": "comment comments commentlist disqus discussion reply replies respond response coral "
    "livefyre thread forum kommentar commentaires comentarios",
    "share": "share sharing sharebar social addthis sharedaddy facebook twitter linkedin whatsapp "
    "pinterest email print follow tools toolbar actions icons buttons button btn tweet "
    "like save bookmark",
    "newsletter": "newsletter newsletters subscribe subscription signup sign paywall register "
    "registration membership donate donation cta optin mailchimp form login regwall offer "
    "promotion banner inline",
    "ad": "ad ads advert adverts advertisement advertising adunit adslot dfp sponsor sponsored "
    "sponsors gpt commercial partner native affiliate",
    "navigation": "nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination "
    "pager paging tabs tab skip masthead topbar toc hamburger dropdown sitemap search "
    "searchbox",
    "footer": "footer foot colophon copyright legal bottom disclaimer",
    "header": "header head top hero banner masthead title headline",
    "side": "sidebar side aside rail widget widgets secondary complementary gutter right left module box",
    "byline": "byline bylines author authors authorbox bio biography contributor writer profile "
    "avatar vcard credit reporter",
    "date": "date dateline time timestamp published updated meta metadata datetime pubdate info readtime",
    "caption": "caption captions figcaption wp credit credits gallery photo image img media figure "
    "slideshow lightbox video player audio embed",
    "consent": "cookie cookies consent gdpr cmp onetrust privacy modal popup overlay dialog lightbox "
    "notice alert toast",
    "tags": "tags tag taglist topics topic keywords categories category taxonomy labels label "
    "section kicker eyebrow",
    "title": "title headline hed heading h1 name subtitle deck dek standfirst subhead lede lead "
    "summary excerpt description intro",
    "concealed": "hidden hide invisible collapsed collapse sr screen reader visuallyhidden visually "
    "only noscript noprint offscreen",
    "quote": "quote pullquote blockquote pull quotes tweet instagram embed",
    "info": "infobox fact facts factbox sidebar box note notes toc contents references reference "
    "footnotes footnote navbox reflist edit",
}


def _bits() -> dict[str, int]:
    """Every token with the categories it belongs to, as bits in the order of CATEGORIES."""
    found: dict[str, int] = {}
    for number, tokens in enumerate(CATEGORIES.values()):
        for token in tokens.split():
            found[token] = found.get(token, 0) | 1 << number
    return found


_BITS = _bits()


def naming(words: frozenset[str]) -> int:
    """The categories of a set of tokens, as bits in the order of CATEGORIES."""
    found = 0
    for word in words:
        found |= _BITS.get(word, 0)
    return found
