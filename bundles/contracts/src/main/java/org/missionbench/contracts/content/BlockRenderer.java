package org.missionbench.contracts.content;

import java.io.IOException;
import java.io.OutputStream;
import org.missionbench.contracts.Contribution;

/** Turns a document into one media type. Its id is {@code documents/} and the format: {@code documents/docx}. */
public interface BlockRenderer extends Contribution {

    /** What the format is called on the command line and as a file's ending: {@code docx}. */
    String format();

    /**
     * Writes the document; the same document gives the same bytes. Does not close the stream.
     *
     * @throws IOException when the stream cannot take it
     */
    void render(Document document, OutputStream out) throws IOException;
}
