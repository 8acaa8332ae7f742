package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Walks the elements of a text file by their local names: strict files have other namespaces than Word's own. */
final class DocxXml {

    private DocxXml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The element at the end of a path of children. */
    static Optional<Element> descendant(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** An attribute by its local name; empty when it is absent. */
    static Optional<String> attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** The value of a child that has nothing else. */
    static Optional<String> value(Element parent, String... path) {
        return descendant(parent, path).flatMap(child -> attribute(child, "val"));
    }

    /** A whole number; empty when there is none or it is none. */
    static Optional<Integer> number(Element parent, String... path) {
        return value(parent, path).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** A switch such as {@code <w:i/>}; empty when the parent does not say. */
    static Optional<Boolean> toggle(Element parent, String... path) {
        return descendant(parent, path)
                .map(child -> attribute(child, "val").orElse("true"))
                .map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"));
    }
}
