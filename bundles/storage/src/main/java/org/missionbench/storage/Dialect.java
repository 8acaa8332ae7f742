package org.missionbench.storage;

import java.sql.SQLException;
import java.util.List;

/** What differs between the engines; all other SQL is the same for both. */
interface Dialect {

    /** Type of a column of whole numbers of 64 bits. */
    String wholeNumber();

    /** Type of a column of text that sorts by code point. */
    String text();

    /** The operator that compares a text with a pattern in whatever case. */
    String likeInAnyCase();

    /** What follows the closing parenthesis of a table of rows. */
    String tableOptions();

    /** Readies a place that may not exist yet, such as the folder of a file. */
    void prepare(String url);

    /** Statements for a new connection. */
    List<String> greetings(boolean writing);

    /** The property of the connection that makes its transactions writing ones from their first moment. */
    String transactionMode(boolean writing);

    /** What a change runs first, so that two of them never overlap. */
    List<String> beforeChange();

    /** What went wrong and what to do, for an administrator. */
    String explain(SQLException failure, String url);
}
