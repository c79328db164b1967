// The browser of the machine is used (CHROMIUM_PATH): puppeteer must not download one of its own.
module.exports = { skipDownload: true };
