import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** The least that a Spring Batch job with a database in a file can be: one step that does nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
public class BareJob {
  public static void main(String[] arguments) throws Exception {
    try (var context =
        new SpringApplicationBuilder(BareJob.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .properties(
                Map.of(
                    "spring.datasource.url",
                    "jdbc:h2:file:" + arguments[0],
                    "spring.batch.job.enabled",
                    "false",
                    "spring.batch.jdbc.initialize-schema",
                    "always"))
            .run()) {
      context.getBean(JobOperator.class).start(context.getBean(Job.class), new JobParameters());
    }
  }

  @Bean
  Job job(JobRepository repository, PlatformTransactionManager transactions) {
    return new JobBuilder("bare", repository)
        .start(
            new StepBuilder("nothing", repository)
                .tasklet((contribution, context) -> RepeatStatus.FINISHED, transactions)
                .build())
        .build();
  }
}
