/**
 * How rows come in.
 *
 * <p>A {@code Delivery} is what somebody hands in: a data package, a file of one dataset, a spreadsheet. It offers its
 * rows, dataset by dataset, to a {@code RowReceiver}: a {@code RowAssembler} puts them into the store within one
 * transaction, a {@code RowPicker} reads some of them again for a message or for the file of rejected rows. Whatever is
 * wrong becomes a {@code Rejection}; when there is one, nothing is kept.
 */
@NullMarked
package org.missionbench.platform.intake;

import org.jspecify.annotations.NullMarked;
