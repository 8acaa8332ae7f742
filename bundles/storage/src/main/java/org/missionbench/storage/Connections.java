package org.missionbench.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The connections of the store: one that writes, kept open, and a few idle ones that read. */
final class Connections implements AutoCloseable {

    private static final int MOST_IDLE = 4;

    private final Database database;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private @Nullable Connection writer;
    private volatile boolean closed;
    private boolean showing;

    Connections(Database database) {
        this.database = database;
    }

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    boolean isClosed() {
        return closed;
    }

    /** Runs a query that sees one state of the database. */
    <R> R read(Work<R> work) {
        refuseWhenClosed();
        if (isWritingHere() && showing) {
            return readUncommitted(work);
        }
        Connection connection = null;
        try {
            Connection pooled = idle.pollFirst();
            connection = pooled == null ? database.connect(false) : pooled;
            connection.setAutoCommit(false);
            R result = work.on(connection);
            connection.setAutoCommit(true);
            keep(connection);
            return result;
        } catch (SQLException e) {
            drop(connection);
            // after a restart of the server the others are dead too
            dropIdle();
            throw database.failure(e);
        } catch (RuntimeException | Error e) {
            drop(connection);
            throw e;
        }
    }

    /** Runs work whose reads, in this thread, see what the running change has done so far. */
    <R> R showing(Supplier<R> work) {
        if (!isWritingHere()) {
            throw new IllegalStateException("No change is running in this thread: begin one first");
        }
        showing = true;
        try {
            return work.get();
        } finally {
            showing = false;
        }
    }

    private <R> R readUncommitted(Work<R> work) {
        try {
            return work.on(writer());
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Runs work in a transaction that is alone in writing; kept when the work returns. */
    <R> R write(Work<R> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A change is running in this thread: end it before beginning another");
        }
        writing.lock();
        try {
            refuseWhenClosed();
            return transaction(work);
        } finally {
            writing.unlock();
        }
    }

    /** Runs work as {@link #write} does, unless a change is running; returns whether it ran. */
    boolean writeIfIdle(Work<?> work) {
        if (writing.isHeldByCurrentThread() || !writing.tryLock()) {
            return false;
        }
        try {
            refuseWhenClosed();
            transaction(work);
            return true;
        } finally {
            writing.unlock();
        }
    }

    private <R> R transaction(Work<R> work) {
        try {
            Connection connection = writer();
            connection.setAutoCommit(false);
            for (String statement : database.dialect().beforeChange()) {
                execute(connection, statement);
            }
            R result = work.on(connection);
            // the commit; a call of commit() would make SQLite begin and hold another transaction
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            dropWriter();
            throw database.failure(e);
        } catch (RuntimeException | Error e) {
            dropWriter();
            throw e;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends a running change, which keeps nothing of it, and closes everything. */
    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            dropWriter();
        } finally {
            writing.unlock();
        }
        dropIdle();
    }

    boolean isWritingHere() {
        return writing.isHeldByCurrentThread();
    }

    private Connection writer() throws SQLException {
        Connection open = writer;
        if (open == null) {
            open = database.connect(true);
            writer = open;
        }
        return open;
    }

    private void keep(Connection connection) {
        idle.addFirst(connection);
        if (closed || idle.size() > MOST_IDLE) {
            drop(idle.pollLast());
        }
    }

    private void dropIdle() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            drop(connection);
        }
    }

    private void dropWriter() {
        drop(writer);
        writer = null;
    }

    // closing rolls back what was not committed; a rollback that fails would hide why it was needed
    private static void drop(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException ignored) {
            // closed all the same
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new IllegalStateException("The store is closed: the storage module was stopped or removed");
        }
    }
}
