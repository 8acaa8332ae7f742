package org.missionbench.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Judges the parts of an office file by the schema of the standard. */
final class OfficeSchema {

    private static final SchemaTypeLoader TYPES = XmlBeans.typeLoaderUnion(
            new SchemaTypeLoader[] {TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem()});

    private OfficeSchema() {}

    /** Every violation, with the part that has it. */
    static List<String> violations(byte[] file) throws IOException {
        List<String> violations = new ArrayList<>();
        int judged = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (part.getName().matches("(word|xl)/.*\\.xml")) {
                    violations.addAll(violations(part.getName(), content));
                    judged++;
                }
            }
        }
        return judged < 4 ? List.of("only " + judged + " parts were judged") : violations;
    }

    private static List<String> violations(String part, byte[] content) throws IOException {
        List<XmlError> errors = new ArrayList<>();
        try {
            XmlObject parsed = TYPES.parse(new ByteArrayInputStream(content), null, null);
            if (!parsed.schemaType().isDocumentType()) {
                return List.of(part + " has a root that the schemas do not know");
            }
            parsed.validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            return List.of(part + " is not well-formed: " + e.getMessage());
        }
        return errors.stream().map(error -> part + ": " + error).toList();
    }
}
