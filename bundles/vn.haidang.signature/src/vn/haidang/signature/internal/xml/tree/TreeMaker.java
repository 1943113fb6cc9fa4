package vn.haidang.signature.internal.xml.tree;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/** Makes the tree of a document out of the parser's events, within limits; for one document. */
final class TreeMaker extends DefaultHandler2 {

    /** Real documents stay below 50; what walks the tree is recursive. */
    private static final int MAX_DEPTH = 200;

    /** About 100 bytes each, and a spreadsheet of 50,000 cells has 300,000. */
    private static final int MAX_NODES = 500_000;

    /** Every attribute of an element is sorted and compared with its neighbours. */
    private static final int MAX_ATTRIBUTES = 200;

    static final class LimitException extends SAXException {
        private static final long serialVersionUID = 1L;

        LimitException(String message) {
            super(message);
        }
    }

    private final List<XmlNode> before = new ArrayList<>();
    private final List<XmlNode> after = new ArrayList<>();
    private final List<XmlElement> elements = new ArrayList<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> declarations = new HashMap<>();
    private Locator locator;
    private int nodes;

    XmlDocument document() {
        return new XmlDocument(elements.get(0), before, after, elements);
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        declarations.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (open.isEmpty() && locator instanceof Locator2 version && "1.1".equals(version.getXMLVersion())) {
            // canonical XML is defined for XML 1.0 alone
            throw new SAXParseException("XML 1.1", locator);
        }
        if (open.size() == MAX_DEPTH || attributes.getLength() > MAX_ATTRIBUTES
                || declarations.size() > MAX_ATTRIBUTES) {
            throw new LimitException(open.size() + " levels, " + attributes.getLength() + " attributes");
        }
        endText();
        count(1 + attributes.getLength());
        XmlElement element = new XmlElement(prefix(qualified), local, uri, attributes(attributes), declarations,
                open.peek(), elements.size());
        declarations = new HashMap<>();
        elements.add(element);
        if (!open.isEmpty()) {
            open.peek().append(element);
        }
        open.push(element);
    }

    private static List<XmlAttribute> attributes(Attributes given) {
        List<XmlAttribute> attributes = new ArrayList<>(given.getLength());
        for (int i = 0; i < given.getLength(); i++) {
            attributes.add(new XmlAttribute(prefix(given.getQName(i)), given.getLocalName(i), given.getURI(i),
                    given.getValue(i)));
        }
        return attributes;
    }

    private static String prefix(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.indexOf(':')));
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        endText();
        open.pop().close(elements.size());
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void comment(char[] characters, int start, int length) throws SAXException {
        add(new XmlNode.Comment(new String(characters, start, length)));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        add(new XmlNode.Instruction(target, data == null ? "" : data));
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        // nothing asks while document types are refused; if something did, it would get nothing
        return new InputSource(new StringReader(""));
    }

    private void endText() throws SAXException {
        if (!text.isEmpty()) {
            XmlNode.Text node = new XmlNode.Text(text.toString());
            text.setLength(0);
            add(node);
        }
    }

    private void add(XmlNode node) throws SAXException {
        if (!(node instanceof XmlNode.Text)) {
            endText();
        }
        count(1);
        if (!open.isEmpty()) {
            open.peek().append(node);
        } else {
            (elements.isEmpty() ? before : after).add(node);
        }
    }

    private void count(int more) throws LimitException {
        nodes += more;
        if (nodes > MAX_NODES) {
            throw new LimitException("more than " + MAX_NODES + " nodes");
        }
    }
}
