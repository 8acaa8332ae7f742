package org.missionbench.platform.dispatch;

import org.missionbench.contracts.dataset.DatasetShape;

/**
 * A dataset that has been written.
 *
 * @param shape the dataset
 * @param rows how many rows it has
 * @param bytes size of its file
 * @param sha256 hash of its file, in hexadecimal
 */
record Written(DatasetShape shape, long rows, long bytes, String sha256) {

    String path() {
        return shape.name() + ".csv";
    }
}
