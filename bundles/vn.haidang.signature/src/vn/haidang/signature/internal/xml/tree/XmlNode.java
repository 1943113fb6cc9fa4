package vn.haidang.signature.internal.xml.tree;

/** A node of a document that was read for its signatures. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Comment, XmlNode.Instruction {

    /** Text between two other nodes, character references and CDATA sections resolved. */
    record Text(String text) implements XmlNode {}

    /** A comment without its delimiters. */
    record Comment(String text) implements XmlNode {}

    /** A processing instruction; its data may be empty. */
    record Instruction(String target, String data) implements XmlNode {}
}
