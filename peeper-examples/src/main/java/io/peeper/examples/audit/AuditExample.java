package io.peeper.examples.audit;

import io.peeper.PeeperSystem;
import io.peeper.WorkerExitedException;
import io.peeper.examples.audit.Account.Balance;
import io.peeper.examples.audit.Account.Overdrawn;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A listener that writes an audit log: what was kept, in order, beside the worker. */
public final class AuditExample {
    private AuditExample() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("audit", ".log");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            // closing the system waits for its listeners, so the file is whole before it is closed
            try (PeeperSystem system = PeeperSystem.create()) {
                AccountClient account = system.start(AccountPeeper.spec(BankAccount::new, new Balance("ada", 0))
                        .listener(new AuditLog(out::println)));
                account.deposit(500);
                account.withdraw(120);
                try {
                    account.withdraw(1_000);
                } catch (Overdrawn e) {
                    System.out.println("Ada is told that " + e.getMessage() + ". The log hears nothing.");
                }
                try {
                    account.depositAndFail(1_000_000);
                } catch (WorkerExitedException e) {
                    System.out.println("A deposit fails half-way: " + e.outcome() + ".");
                }
                account.deposit(20);
            } catch (Overdrawn e) {
                throw new IllegalStateException(e);
            }
        }
        System.out.println("In the audit log:");
        Files.readAllLines(file).forEach(System.out::println);
        Files.delete(file);

        System.out.println("Without a word in the spec, the log of the annotation is told, which prints:");
        try (PeeperSystem system = PeeperSystem.create()) {
            system.start(AccountPeeper.spec(BankAccount::new, new Balance("ben", 0)))
                    .deposit(7);
        }
    }
}
