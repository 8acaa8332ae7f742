package org.missionbench.documents.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;

/** Content controls around the bound numbers of a text, each with an id of its own. */
final class DocxControls {

    private int last;

    /** Puts the last run of a paragraph into a control. */
    void enclose(XWPFParagraph paragraph, XWPFRun run, DocxBinding binding) {
        CTP written = paragraph.getCTP();
        CTSdtRun control = written.addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(binding.title());
        properties.addNewTag().setVal(binding.tag());
        properties.addNewId().setVal(BigInteger.valueOf(++last));
        control.addNewSdtContent().addNewR().set(run.getCTR());
        written.removeR(written.sizeOfRArray() - 1);
    }
}
