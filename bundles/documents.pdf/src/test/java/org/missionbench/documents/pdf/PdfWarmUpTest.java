package org.missionbench.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.documents.pdf.PdfWarmUp.Settings;

class PdfWarmUpTest {

    private final CountDownLatch printed = new CountDownLatch(1);

    @Test
    void printsAPageWhenTheSettingsSaySo() throws InterruptedException {
        assertThat(new PdfWarmUp(new Counting(printed), settings(true))).isNotNull();
        assertThat(printed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void printsNothingOtherwise() throws InterruptedException {
        assertThat(new PdfWarmUp(new Counting(printed), settings(false))).isNotNull();
        assertThat(printed.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @SuppressWarnings({"BadAnnotationImplementation", "ClassExplicitlyAnnotation"})
    private static Settings settings(boolean warmUp) {
        return new Settings() {
            @Override
            public boolean warmUp() {
                return warmUp;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Settings.class;
            }
        };
    }

    /** Notes that a page was printed. */
    private record Counting(CountDownLatch printed) implements BlockRenderer {

        @Override
        public String id() {
            return "test/pdf";
        }

        @Override
        public String format() {
            return "pdf";
        }

        @Override
        public void render(Document document, OutputStream out) {
            printed.countDown();
        }
    }
}
