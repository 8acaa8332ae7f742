// Reads a package with the JavaScript implementation of Frictionless Data, as a stranger would:
// descriptor against its profile, every cell against its schema, every reference against its target.
const {Package} = require('datapackage')

async function main(folder) {
  const dataPackage = await Package.load(folder + '/datapackage.json', {strict: true})
  for (const resource of dataPackage.resources) {
    const rows = await resource.read({keyed: true, relations: true})
    console.log(resource.name + ' ' + rows.length)
  }
}

main(process.argv[2]).catch(error => {
  console.error(error.message, (error.errors || []).map(part => part.message))
  process.exit(1)
})
