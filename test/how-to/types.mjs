// Type-checks the named files of the project in the current folder, under its own settings. Others
// are read only as far as these need them: checking all of them would take half a minute.
import ts from 'typescript';

const files = process.argv.slice(2);
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(files, options);
for (const file of files) {
  const source = program.getSourceFile(file);
  const found = source
    ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    : [{ messageText: 'is not there' }];
  for (const one of found)
    console.log(`${file}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
  if (found.length > 0) process.exitCode = 1;
}
