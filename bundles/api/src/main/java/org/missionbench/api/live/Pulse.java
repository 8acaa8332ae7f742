package org.missionbench.api.live;

import java.util.concurrent.BlockingQueue;

/** Tells whoever watches that something has moved. */
public interface Pulse {

    /** Something has moved; told at once, and never waits for a watcher who is slow. */
    void moved(String what, String which);

    /** What one watcher has not heard yet: lines of JSON. */
    BlockingQueue<String> watch();

    /** Nobody watches this queue any more. */
    void leave(BlockingQueue<String> queue);
}
