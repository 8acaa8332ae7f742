package org.missionbench.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a text file that hold its text and say how it is numbered. Nothing in them is run or fetched.
 *
 * @param body the text
 * @param styles the styles; absent when the file has none
 * @param numbering the definitions of lists; absent when the file has none
 * @param footnotes the notes at the foot of pages; absent when the file has none
 * @param endnotes the notes at the end; absent when the file has none
 */
record DocxParts(
        Element body,
        Optional<Element> styles,
        Optional<Element> numbering,
        Optional<Element> footnotes,
        Optional<Element> endnotes) {

    private static final int LARGEST_PART = 64 << 20;
    private static final String DEEPEST = "400";
    private static final String RELATIONS = "/relationships/";

    static DocxParts open(Path file) throws IOException {
        OfficeLimits.set();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart main = main(parts);
            return new DocxParts(
                    DocxXml.child(read(main), "body")
                            .orElseThrow(() -> new IOException("The file has no text: save it again in Word")),
                    part(main, "styles"),
                    part(main, "numbering"),
                    part(main, "footnotes"),
                    part(main, "endnotes"));
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new IOException(
                    "This is an old .doc file or one with a password: open it in Word and save it as .docx without one",
                    e);
        } catch (OpenXML4JRuntimeException | InvalidFormatException | IllegalArgumentException e) {
            throw new IOException("This is no DOCX file, or a damaged one: save it again in Word as .docx", e);
        }
    }

    private static PackagePart main(OPCPackage parts) throws IOException {
        PackageRelationshipCollection found = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = parts.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        PackagePart main = found.isEmpty() ? null : parts.getPart(found.getRelationship(0));
        if (main == null || !main.getContentType().contains("wordprocessingml")) {
            String kind = main == null ? "unknown" : main.getContentType();
            throw new IOException(
                    "This is no DOCX file but one of the kind '%s': save the report in Word as .docx".formatted(kind));
        }
        return main;
    }

    // the type of a relation has one address in files as Word writes them and another in strict ones
    private static Optional<Element> part(PackagePart main, String name) throws IOException, InvalidFormatException {
        for (var relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(RELATIONS + name)) {
                PackagePart part = main.getRelatedPart(relation);
                return part == null ? Optional.empty() : Optional.of(read(part));
            }
        }
        return Optional.empty();
    }

    private static Element read(PackagePart part) throws IOException {
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(part.getInputStream())
                .setMaxCount(LARGEST_PART)
                .get()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the standard one writes to the console
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(
                    "%s is damaged, or too large or too deep to be read: save the file again in Word (%s)"
                            .formatted(part.getPartName(), e.getMessage()),
                    e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw swollen(part, e);
        }
    }

    private static IOException swollen(PackagePart part, IOException e) {
        return String.valueOf(e.getMessage()).contains("Zip bomb")
                ? new IOException(part.getPartName() + " is far larger than the file: save the file again in Word", e)
                : e;
    }
}
