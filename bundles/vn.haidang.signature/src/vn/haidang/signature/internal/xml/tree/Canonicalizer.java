package vn.haidang.signature.internal.xml.tree;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.signature.internal.xml.tree.CanonicalForm.Method;

/**
 * Writes a document, or an element with all that is in it, in canonical form: Canonical XML 1.0 and 1.1 and Exclusive
 * XML Canonicalization 1.0. Elements may be left out with all that is in them; other sets of nodes are not written. For
 * one thread.
 */
public final class Canonicalizer {

    /** By code points, as the recommendations order names; UTF-8 has the same order. */
    private static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays
            .compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final CanonicalForm form;
    private final Set<XmlElement> leftOut;
    private final Writer out;

    private Canonicalizer(CanonicalForm form, Set<XmlElement> leftOut, Writer out) {
        this.form = form;
        this.leftOut = leftOut;
        this.out = out;
    }

    /** Writes a whole document. */
    public static void write(XmlDocument document, Set<XmlElement> leftOut, CanonicalForm form, OutputStream out)
            throws IOException {
        Writer writer = writer(out);
        Canonicalizer canonicalizer = new Canonicalizer(form, leftOut, writer);
        for (XmlNode node : document.before()) {
            if (canonicalizer.writeLeaf(node)) {
                writer.write('\n');
            }
        }
        canonicalizer.writeApex(document.root());
        for (XmlNode node : document.after()) {
            if (canonicalizer.isWritten(node)) {
                writer.write('\n');
            }
            canonicalizer.writeLeaf(node);
        }
        writer.flush();
    }

    /**
     * Writes an element with all that is in it.
     *
     * @throws UnsupportedOperationException when the form depends on what stands around the element in a way that is not
     *         known here
     */
    public static void write(XmlElement apex, Set<XmlElement> leftOut, CanonicalForm form, OutputStream out)
            throws IOException {
        Writer writer = writer(out);
        new Canonicalizer(form, leftOut, writer).writeApex(apex);
        writer.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private void writeApex(XmlElement apex) throws IOException {
        if (!leftOut.contains(apex)) {
            write(apex, apex.scope(), Map.of(), inherited(apex));
        }
    }

    /**
     * @param scope the namespaces in scope of the element
     * @param rendered the namespaces that its parent, as written, has in scope
     * @param inherited attributes from above that are written with this element
     */
    private void write(XmlElement element, Map<String, String> scope, Map<String, String> rendered,
            List<XmlAttribute> inherited) throws IOException {
        Map<String, String> declared = declared(element, scope, rendered);
        out.write('<');
        out.write(element.qualified());
        for (Map.Entry<String, String> declaration : declared.entrySet()) {
            out.write(declaration.getKey().isEmpty() ? " xmlns=\"" : " xmlns:" + declaration.getKey() + "=\"");
            escape(declaration.getValue(), true);
            out.write('"');
        }
        for (XmlAttribute attribute : sorted(element.attributes(), inherited)) {
            out.write(' ');
            out.write(attribute.qualified());
            out.write("=\"");
            escape(attribute.value(), true);
            out.write('"');
        }
        out.write('>');
        writeChildren(element, scope, declared.isEmpty() ? rendered : joined(rendered, declared));
        out.write("</");
        out.write(element.qualified());
        out.write('>');
    }

    private void writeChildren(XmlElement element, Map<String, String> scope, Map<String, String> rendered)
            throws IOException {
        for (XmlNode child : element.children()) {
            if (!(child instanceof XmlElement inner)) {
                writeLeaf(child);
            } else if (!leftOut.contains(inner)) {
                write(inner, inner.declarations().isEmpty() ? scope : joined(scope, inner.declarations()), rendered,
                        List.of());
            }
        }
    }

    /** The declarations to write with an element, in their order. */
    private Map<String, String> declared(XmlElement element, Map<String, String> scope, Map<String, String> rendered) {
        Map<String, String> declared = new TreeMap<>(BY_CODE_POINT);
        if (form.method() != Method.EXCLUSIVE) {
            // all in scope; below the apex only what is declared anew can differ from what the parent has
            (rendered.isEmpty() ? scope : element.declarations())
                    .forEach((prefix, uri) -> declare(prefix, uri, rendered, declared));
            return declared;
        }
        declare(element.prefix(), scope.getOrDefault(element.prefix(), ""), rendered, declared);
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.prefix().isEmpty()) {
                declare(attribute.prefix(), scope.getOrDefault(attribute.prefix(), ""), rendered, declared);
            }
        }
        for (String prefix : form.prefixes()) {
            if (scope.containsKey(prefix)) {
                declare(prefix, scope.get(prefix), rendered, declared);
            }
        }
        return declared;
    }

    private static void declare(String prefix, String uri, Map<String, String> rendered,
            Map<String, String> declared) {
        if (!prefix.equals("xml") && !uri.equals(rendered.getOrDefault(prefix, ""))) {
            declared.put(prefix, uri);
        }
    }

    private static Map<String, String> joined(Map<String, String> outer, Map<String, String> inner) {
        Map<String, String> joined = new TreeMap<>(outer);
        joined.putAll(inner);
        return joined;
    }

    /** The attributes of the prefix xml that an apex takes over from the elements above it. */
    private List<XmlAttribute> inherited(XmlElement apex) {
        if (form.method() == Method.EXCLUSIVE) {
            return List.of();
        }
        Map<String, XmlAttribute> nearest = new TreeMap<>();
        for (XmlElement at = apex.parent().orElse(null); at != null; at = at.parent().orElse(null)) {
            at.attributes().stream().filter(attribute -> attribute.namespace().equals(XmlAttribute.XML))
                    .forEach(attribute -> nearest.putIfAbsent(attribute.local(), attribute));
        }
        if (form.method() == Method.INCLUSIVE_11) {
            nearest.remove("id");
            if (nearest.containsKey("base")) {
                throw new UnsupportedOperationException("xml:base above the signed element");
            }
        }
        apex.attributes().stream().filter(attribute -> attribute.namespace().equals(XmlAttribute.XML))
                .forEach(own -> nearest.remove(own.local()));
        return List.copyOf(nearest.values());
    }

    private static List<XmlAttribute> sorted(List<XmlAttribute> own, List<XmlAttribute> inherited) {
        if (own.size() + inherited.size() < 2) {
            return own.isEmpty() ? inherited : own;
        }
        List<XmlAttribute> all = new ArrayList<>(own);
        all.addAll(inherited);
        all.sort(Comparator.comparing(XmlAttribute::namespace, BY_CODE_POINT).thenComparing(XmlAttribute::local,
                BY_CODE_POINT));
        return all;
    }

    private boolean isWritten(XmlNode node) {
        return form.comments() || !(node instanceof XmlNode.Comment);
    }

    private boolean writeLeaf(XmlNode node) throws IOException {
        if (!isWritten(node)) {
            return false;
        }
        if (node instanceof XmlNode.Text text) {
            escape(text.text(), false);
        } else if (node instanceof XmlNode.Comment comment) {
            out.write("<!--");
            escapeReturns(comment.text());
            out.write("-->");
        } else if (node instanceof XmlNode.Instruction instruction) {
            out.write("<?");
            out.write(instruction.target());
            out.write(instruction.data().isEmpty() ? "" : " ");
            escapeReturns(instruction.data());
            out.write("?>");
        }
        return true;
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i), inAttribute);
            if (!reference.isEmpty()) {
                out.write(text, from, i - from);
                out.write(reference);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static String reference(char character, boolean inAttribute) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '\r' -> "&#xD;";
            case '>' -> inAttribute ? "" : "&gt;";
            case '"' -> inAttribute ? "&quot;" : "";
            case '\t' -> inAttribute ? "&#x9;" : "";
            case '\n' -> inAttribute ? "&#xA;" : "";
            default -> "";
        };
    }

    private void escapeReturns(String text) throws IOException {
        out.write(text.replace("\r", "&#xD;"));
    }
}
